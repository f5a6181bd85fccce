const APPLICATION =
  "(CV|resume|résumé|application|cover letter|covering letter|curriculum vitae|papers|documents|portfolio|profile|application form)";

/** What they know already, or what goes without saying. */
export const STATES_THE_OBVIOUS_EN = {
  faulty: [
    "pfa",
    `as per my (attached|enclosed)? ${APPLICATION}`,
    `as (you'll|you will|you'd|you would|you may|you might|you must)? (already|no doubt|surely|probably)? (have)? (seen|read|noticed|gathered|know|noted) (from|in|on|by) my ${APPLICATION}`,
    `as (is|was|becomes|should be|will be) (clear|apparent|evident|obvious|plain|clear already|seen|shown|stated|listed) (from|in|on|by) my ${APPLICATION}`,
    `my ${APPLICATION} (which|that) you (already)? (have|have read|received|have seen|hold)`,
    `you (already|surely|no doubt)? (already)? (have|hold|received|got|have got|have read|have seen) my ${APPLICATION} (but|and|already|on file|in front)`,
    "(like|want|wanted|wish) to (mention|say|point out|remind you|note|state) that I (applied|had an interview|was interviewed|interviewed|have applied|am applying)",
    "I (applied|have applied) (for|to) (the|this|your) (_)? (_)? (job|role|position|post) (on|via|through) (your|the|linkedin|indeed|a)",
    "(is|are) (very|so|really|hugely)? important (to|for|in) (companies|businesses|any company|every company|any business|organisations|organizations|all companies|society|everyone) (these days|today|nowadays|now)?",
    `(please)? (see|refer to|consult|view|find) my (attached|enclosed) ${APPLICATION}`,
    `(please)? find my (_)? ${APPLICATION} (and (_)? _)? (attached|enclosed|below|again)`,
    `(refer|referring|direct) (you)? (back)? to my ${APPLICATION}`,
    `(you'll|you will|you can|you may|you could|you might) (also)? (see|read|find|notice|gather|note|learn) (more|this|it|that|all|everything)? (about me|about this|of this|there)? (from|in|on|by) my ${APPLICATION}`,
    `(already|previously) (sent|submitted|emailed|forwarded|uploaded) (you)? my ${APPLICATION}`,
    `(sent|submitted|emailed|forwarded) (you)? my ${APPLICATION} (already|again|before|earlier)`,
    "as (stated|described|written|mentioned|listed|advertised|outlined|required) (in|by) (the|your) (job)? (ad|advert|advertisement|posting|description|listing|vacancy|announcement)",
    "I am the (person|one|candidate|applicant) who (applied|interviewed|was interviewed|came in|sent)",
    "(to recap|let me remind you|just to remind you|to remind you|as a reminder|may I remind you)",
    "as you're (no doubt|surely|well|probably|already|all)? aware",
    "_ is a company (that|which)",
    "as you (will|may|might|probably|already|surely|no doubt|well|are|must|undoubtedly|can|likely|all|both)? (already|well|probably|no doubt|surely|doubtless|of course)? (know|recall|remember|be aware|aware) (that)? (I (applied|have applied|am applying|interviewed|was interviewed|met))?",
    "(you (will|may|might|probably|surely|no doubt)? (probably|already|surely)? (recall|remember) that)",
    "as (stated|mentioned|noted|outlined|described|written|indicated|set out|detailed|I stated|I mentioned|I noted|I wrote|I described|I outlined|I said|I explained|listed|shown|you read|you saw|you will have read|you'll have read|you will have seen|you'll have seen|already mentioned) (already|previously)? (in|on) my (attached|original|enclosed)? " +
      APPLICATION,
    `as (you)? (can|could|will|may|might)? (you)? (see|seen|read|have seen|have read|gather|tell|note|observe) (clearly)? (from|in|on|by) my (attached|enclosed|original)? ${APPLICATION}`,
    `as my (attached|enclosed|original)? ${APPLICATION} (shows|states|says|indicates|demonstrates|makes clear|explains|reflects|will show|mentions|outlines)`,
    `(attached|enclosed) (is|are|you will find|you'll find|please find|here is|to this email is|again is) (a copy of|also|once again|again)? my ${APPLICATION}`,
    `(I have|I've|I am|I'm|I) (also|again|once again|re-)? (attached|attaching|attach|enclosed|enclosing|enclose|included|resending|resent|sending) (again|once more|a copy of|also|here)? my ${APPLICATION}`,
    `my ${APPLICATION} (is|are|has been) (also|again|once again)? (attached|enclosed|included)`,
    `(please)? find (attached|enclosed) (a copy of)? my ${APPLICATION}`,
    "(needless to say|it goes without saying|goes without saying|obviously I|I am obviously|I'm obviously|self-evidently|as everyone knows|as we all know|as is well known|everybody knows|everyone knows|it is well known|of course you know|you of course know)",
    "(I|this email|this message|this note) (am writing|'m writing|is written) (you)? (this (email|message|note|letter)) (to|because|in order)",
    "I'm writing (you)? this (email|message|note|letter) (to|because|in order)",
    "(you|your company) (is|are) (a|the) (well-known|leading|large|big|famous|well known|successful) (company|firm|organisation|organization|employer)",
    "(having|getting|finding) a (good)? job is (very|so|really)? important",
  ],
  innocent: [
    "(as promised|as requested|as you asked|as agreed|you asked for|you requested|you asked me)",
    "(when|since|before|after|because|why|until) I (applied|submitted|sent)",
    "(if|whether|let) you (know|recall|remember)",
    "as you (know|remember) (best|better)",
    "(isn't|not|wasn't) obvious*",
  ],
  /** A sentence that says this answers a wish of theirs. */
  unless: [
    "(as promised|as requested|as you asked|as agreed|you asked|you requested|asked for|updated|new version|revised|latest version)",
  ],
} as const;
