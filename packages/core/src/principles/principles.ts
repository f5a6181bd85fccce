import { addition } from "./addition.ts";
import { addressTheLead } from "./address-the-lead.ts";
import { briefCall } from "./brief-call.ts";
import { briefVisit } from "./brief-visit.ts";
import { concise } from "./concise.ts";
import { doNoHarm } from "./do-no-harm.ts";
import { emailByDefault } from "./email-by-default.ts";
import { enthusiasm } from "./enthusiasm.ts";
import { evenWhenItWentWell } from "./even-when-it-went-well.ts";
import { feelsRight } from "./feels-right.ts";
import { fit } from "./fit.ts";
import { haveTheirDetails } from "./have-their-details.ts";
import { letterIfSure } from "./letter-if-sure.ts";
import { letterMoreFormal } from "./letter-more-formal.ts";
import { longEnoughSilence } from "./long-enough-silence.ts";
import { noLinkedinInvitation } from "./no-linkedin-invitation.ts";
import { noOversell } from "./no-oversell.ts";
import { noRepetition } from "./no-repetition.ts";
import { notAllNeeded } from "./not-all-needed.ts";
import { notAtAnyPrice } from "./not-at-any-price.ts";
import { officeHours } from "./office-hours.ts";
import { onlineAfterOnline } from "./online-after-online.ts";
import { onlyOnce } from "./only-once.ts";
import { ownVoice } from "./own-voice.ts";
import { phoneIfPrepared } from "./phone-if-prepared.ts";
import { phoneIfTheyPhoned } from "./phone-if-they-phoned.ts";
import { polish } from "./polish.ts";
import { postInTime } from "./post-in-time.ts";
import { professional } from "./professional.ts";
import { ratherFormal } from "./rather-formal.ts";
import { readThePeople } from "./read-the-people.ts";
import { referToTheInterview } from "./refer-to-the-interview.ts";
import { relevantAndNew } from "./relevant-and-new.ts";
import { sameChannel } from "./same-channel.ts";
import { sayWhoYouAre } from "./say-who-you-are.ts";
import { stayOnTopic } from "./stay-on-topic.ts";
import { thank } from "./thank.ts";
import { visitIfSure } from "./visit-if-sure.ts";
import { whyYou } from "./why-you.ts";
import { within24Hours } from "./within-24-hours.ts";
import { worthIt } from "./worth-it.ts";
import { yourDecision } from "./your-decision.ts";
import { PRINCIPLE_IDS, type Principle, type PrincipleId } from "./principle.ts";

/** Written out by id, so that a principle without its object does not compile. */
const BY_ID: Record<PrincipleId, Principle> = {
  "worth-it": worthIt,
  "even-when-it-went-well": evenWhenItWentWell,
  "your-decision": yourDecision,
  "not-at-any-price": notAtAnyPrice,
  "do-no-harm": doNoHarm,
  "address-the-lead": addressTheLead,
  "have-their-details": haveTheirDetails,
  "read-the-people": readThePeople,
  "within-24-hours": within24Hours,
  "long-enough-silence": longEnoughSilence,
  "office-hours": officeHours,
  "post-in-time": postInTime,
  "same-channel": sameChannel,
  "email-by-default": emailByDefault,
  "online-after-online": onlineAfterOnline,
  "phone-if-they-phoned": phoneIfTheyPhoned,
  "phone-if-prepared": phoneIfPrepared,
  "letter-if-sure": letterIfSure,
  "visit-if-sure": visitIfSure,
  "feels-right": feelsRight,
  thank: thank,
  enthusiasm: enthusiasm,
  fit: fit,
  addition: addition,
  "not-all-needed": notAllNeeded,
  "why-you": whyYou,
  "refer-to-the-interview": referToTheInterview,
  "say-who-you-are": sayWhoYouAre,
  "relevant-and-new": relevantAndNew,
  "no-repetition": noRepetition,
  "own-voice": ownVoice,
  professional: professional,
  "rather-formal": ratherFormal,
  "letter-more-formal": letterMoreFormal,
  concise: concise,
  "no-oversell": noOversell,
  "stay-on-topic": stayOnTopic,
  polish: polish,
  "only-once": onlyOnce,
  "no-linkedin-invitation": noLinkedinInvitation,
  "brief-call": briefCall,
  "brief-visit": briefVisit,
};

/** Every principle, in the order of the reference page. */
export const PRINCIPLES: readonly Principle[] = PRINCIPLE_IDS.map((id) => BY_ID[id]);

/** The principle with this id. */
export function principle(id: PrincipleId): Principle {
  return BY_ID[id];
}
