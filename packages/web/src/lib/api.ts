/** The shapes that the server speaks, taken from its own list of operations. */
export type { LanguageCode } from "@efterklang/core/case-file/case-file";
export type { Api } from "@efterklang/server/operations/operations";
export type { KeptCaseFile, Settings, StoredCase, Theme } from "@efterklang/server/store/store";
import type { StoredDraft } from "@efterklang/server/store/store";

/** A draft as the person writes it. */
export type DraftText = Omit<StoredDraft, "updatedAt">;
