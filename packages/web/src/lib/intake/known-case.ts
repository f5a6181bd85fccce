import type { Interview } from "@efterklang/core/case-file/case-file";
import type { KeptCaseFile } from "../api.ts";
import type { IntakeAnswer } from "./read-offered.ts";

/** A case that knows an invitation: as it is, and as it would be with what is new. */
export interface Known {
  kind: Exclude<IntakeAnswer["placement"]["kind"], "new">;
  id: string;
  revision: number;
  before: KeptCaseFile;
  after: KeptCaseFile;
}

/** A meeting as it was, where it was known, and as it will be. */
export interface ChangedMeeting {
  before: Interview | null;
  after: Interview;
}

/** The meetings that are new or lie at another time or place; they stand at the places they had. */
export function changedMeetings(
  before: Pick<KeptCaseFile, "interviews">,
  after: Pick<KeptCaseFile, "interviews">,
): ChangedMeeting[] {
  return after.interviews.flatMap((interview, index) => {
    const held = before.interviews[index] ?? null;
    const same = (["startAt", "endAt", "location"] as const).every(
      (field) => held?.[field] === interview[field],
    );
    return held !== null && same ? [] : [{ before: held, after: interview }];
  });
}
