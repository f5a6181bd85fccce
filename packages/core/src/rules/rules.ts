import { additionMissing } from "./addition-missing.ts";
import { linkedinInvitation } from "./linkedin-invitation.ts";
import { mixedAddress } from "./mixed-address.ts";
import { noClosing } from "./no-closing.ts";
import { noEnthusiasm } from "./no-enthusiasm.ts";
import { noFit } from "./no-fit.ts";
import { noGreeting } from "./no-greeting.ts";
import { noInterviewReference } from "./no-interview-reference.ts";
import { noSender } from "./no-sender.ts";
import { noSubject } from "./no-subject.ts";
import { noThanks } from "./no-thanks.ts";
import { nothingSpecific } from "./nothing-specific.ts";
import { offTopic } from "./off-topic.ts";
import { oversell } from "./oversell.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { pleading } from "./pleading.ts";
import { pushy } from "./pushy.ts";
import { repeatsApplication } from "./repeats-application.ts";
import { repeatsItself } from "./repeats-itself.ts";
import type { Rule } from "./rule.ts";
import { secondMessage } from "./second-message.ts";
import { spelling } from "./spelling.ts";
import { statesTheObvious } from "./states-the-obvious.ts";
import { tooInformal } from "./too-informal.ts";
import { tooLong } from "./too-long.ts";
import { tooStiff } from "./too-stiff.ts";
import { whoAreYou } from "./who-are-you.ts";
import { wrongCompany } from "./wrong-company.ts";
import { wrongLanguage } from "./wrong-language.ts";
import { wrongName } from "./wrong-name.ts";

/** Every rule of the review, in the order of the contract. A rule that is not here does not run. */
export const RULES: readonly Rule[] = [
  placeholderLeft,
  wrongName,
  wrongCompany,
  linkedinInvitation,
  secondMessage,
  wrongLanguage,
  noSender,
  noThanks,
  noInterviewReference,
  nothingSpecific,
  noEnthusiasm,
  noFit,
  additionMissing,
  whoAreYou,
  tooLong,
  tooInformal,
  tooStiff,
  oversell,
  pushy,
  pleading,
  offTopic,
  repeatsApplication,
  repeatsItself,
  statesTheObvious,
  mixedAddress,
  noGreeting,
  noClosing,
  noSubject,
  spelling,
];
