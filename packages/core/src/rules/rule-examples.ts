import { additionMissingExamples } from "./addition-missing.ts";
import { linkedinInvitationExamples } from "./linkedin-invitation.ts";
import { mixedAddressExamples } from "./mixed-address.ts";
import { noClosingExamples } from "./no-closing.ts";
import { noEnthusiasmExamples } from "./no-enthusiasm.ts";
import { noFitExamples } from "./no-fit.ts";
import { noGreetingExamples } from "./no-greeting.ts";
import { noInterviewReferenceExamples } from "./no-interview-reference.ts";
import { noSenderExamples } from "./no-sender.ts";
import { noSubjectExamples } from "./no-subject.ts";
import { noThanksExamples } from "./no-thanks.ts";
import { nothingSpecificExamples } from "./nothing-specific.ts";
import { offTopicExamples } from "./off-topic.ts";
import { oversellExamples } from "./oversell.ts";
import { placeholderLeftExamples } from "./placeholder-left.ts";
import { pleadingExamples } from "./pleading.ts";
import { pushyExamples } from "./pushy.ts";
import { repeatsApplicationExamples } from "./repeats-application.ts";
import { repeatsItselfExamples } from "./repeats-itself.ts";
import type { RuleExamples } from "./rule.ts";
import type { RuleId } from "./rule-ids.ts";
import { secondMessageExamples } from "./second-message.ts";
import { spellingExamples } from "./spelling.ts";
import { statesTheObviousExamples } from "./states-the-obvious.ts";
import { tooInformalExamples } from "./too-informal.ts";
import { tooLongExamples } from "./too-long.ts";
import { tooStiffExamples } from "./too-stiff.ts";
import { whoAreYouExamples } from "./who-are-you.ts";
import { wrongCompanyExamples } from "./wrong-company.ts";
import { wrongLanguageExamples } from "./wrong-language.ts";
import { wrongNameExamples } from "./wrong-name.ts";

/** The examples of every rule, for tests and reference pages. */
export const RULE_EXAMPLES: Readonly<Record<RuleId, RuleExamples>> = {
  "placeholder-left": placeholderLeftExamples(),
  "wrong-name": wrongNameExamples(),
  "wrong-company": wrongCompanyExamples(),
  "linkedin-invitation": linkedinInvitationExamples(),
  "second-message": secondMessageExamples(),
  "wrong-language": wrongLanguageExamples(),
  "no-sender": noSenderExamples(),
  "no-thanks": noThanksExamples(),
  "no-interview-reference": noInterviewReferenceExamples(),
  "nothing-specific": nothingSpecificExamples(),
  "no-enthusiasm": noEnthusiasmExamples(),
  "no-fit": noFitExamples(),
  "addition-missing": additionMissingExamples(),
  "who-are-you": whoAreYouExamples(),
  "too-long": tooLongExamples(),
  "too-informal": tooInformalExamples(),
  "too-stiff": tooStiffExamples(),
  oversell: oversellExamples(),
  pushy: pushyExamples(),
  pleading: pleadingExamples(),
  "off-topic": offTopicExamples(),
  "repeats-application": repeatsApplicationExamples(),
  "repeats-itself": repeatsItselfExamples(),
  "states-the-obvious": statesTheObviousExamples(),
  "mixed-address": mixedAddressExamples(),
  "no-greeting": noGreetingExamples(),
  "no-closing": noClosingExamples(),
  "no-subject": noSubjectExamples(),
  spelling: spellingExamples(),
};
