const FAMILY =
  "(wife|husband|girlfriend|boyfriend|partner|spouse|fiancé|fiancée|fiance|fiancee|ex|ex-wife|ex-husband|son|daughter|kids|kid|children|child|twins|parents|mother|father|mum|mom|dad|grandmother|grandfather|grandma|grandpa|sister|brother|family|in-laws|mother-in-law|dog|cat|horse|puppy|baby|toddler|newborn|youngest|eldest|oldest|son's|daughter's|wife's|husband's|mother's|father's|mom's|mum's|partner's|family's|kid's|wedding|honeymoon|divorce|marriage|birthday|personal life|private life|love life|home life|mortgage|rent|debts|debt|bills|landlord|religion|faith|church)";
const ILL =
  "(sick|ill|unwell|poorly|hospitalised|hospitalized|pregnant|depressed|burned out|burnt out|stressed|on sick leave|off sick|diagnosed|recovering|injured|infected|under the weather|feverish|exhausted|chronically ill|signed off)";
const ISSUE =
  "(illness|sickness|health|diagnosis|adhd|anxiety|depression|migraine|migraines|surgery|operation|doctor|therapist|treatment|medication|back pain|bad back|condition|disability|diabetes|cancer|pregnancy|injury|knee|sick leave|flu|cold|headache|stress|asthma|allergy|allergies|chemo|therapy|burnout|medical condition|medical issue|medical issues|health issues|health problems|mental health|hospital stay)";

/**
 * What has no place in a follow-up, by topic. `personal` is about the writer and always counts; `words` are
 * let off where the case itself deals with the topic.
 */
export const OFF_TOPIC_EN = {
  pay: {
    personal: [
      "I (currently|now)? (earn|am paid|get paid|was paid) (_)? #",
      "(I'm on|I make|I am on|I get|I was on) (_)? # (#)? (a|an|per|k|thousand|plus|gross|now|at the moment)",
      "(at least|minimum|around|about|no less than) # (#)? (a|an|per|k|thousand|gross|net|pounds|dollars|euros) (_)?",
      "(what|how much) (do|does|would|will|are|is|can) ... (pay|paid|earn|make|salary|wage|rate|bonus|allowance|pension)",
      "(come|comes|include|includes|I get|you get|is there) .. (company car|bonus|pension|car allowance|health insurance|pay rise|overtime)",
      "(I'd|I would|I'll|I will|I'd also|I do|we'd|I) (want|need|expect|require|ask for|hope for|like|look for) (at least|a minimum of|no less than|something like|around|about|roughly|upwards of|north of)? (*000|_ 000)",
      "(what's|what is|what are|how's|how is|how good is) (the|your) (pay|salary|wage|money|package|hourly rate|benefits|bonus)",
      "(I'm|I am|we're|we are) (a bit|quite|totally|completely|flat)? (skint|broke|short of money|hard up|in debt|overdrawn)",
      "(need|want|expect|require|ask for|asking|asking for|hope for) (a)? (minimum|min|at least|around|about|roughly|no less than) (of)? _ (_)? (per|a|an|each|k|thousand|net|gross|plus|before tax|after tax)",
      "(would|is|will|are|was) there (be)? (also)? _? (company car|car allowance|bonus|bonuses|overtime|pension|benefits|perks|health insurance|staff discount|shift allowance|travel expenses|holiday pay|stock options|pay rise)",
      "(have|got|with|had|are) (bills|debts|rent|a mortgage|mouths|loans) to (pay|feed)",
      "(at least|minimum of|no less than) _ (an hour|per hour|a year|per year|per annum|a month|a day|hourly)",
      "what (is|are|about) the (per diem|pay|salary|rate|hourly rate|day rate|wage|wages|overtime|bonus|benefits)",
      "my _? (salary|pay|wage|wages|compensation|bonus|pension|salary expectations|salary expectation|salary requirements|pay expectations|compensation expectations|hourly rate|day rate|package|remuneration|finances|savings|student loans|student loan|loans)",
      "(higher|better|competitive|more|increased|bigger|starting) (salary|pay|wage|wages|compensation|money|package|remuneration)",
      "(discuss|discussing|negotiate|negotiating|talk about|talking about|revisit|clarify|ask about|asking about|know more about|know about|regarding|about|go over|confirm|hear about|hear more about|learn more about) _? (salary|pay|wages|wage|compensation|benefits|benefits package|bonus|bonuses|package|pay package|salary range|pay range|pay rise|pay raise|remuneration|stock options|equity|signing bonus|relocation package|pension|401k|401|perks|company car|salary and benefits)",
      "(what|how much) (is|does|would|will|are|do) (the|this|it|I|you) .. (salary|pay|wage|wages|bonus|earn|make|paid|compensation)",
      "(salary|pay|wage|package) (of|at|around|over|above|in the region of|between|range of) (at least|around|over)? (_|_ _)",
      "pay _ (bills|rent|mortgage|loans|debts)",
    ],
    words: [
      "(salary|salaries|wage|wages|compensation package|benefits package|bonus|bonuses|signing bonus|sign-on bonus|per diem|hourly rate|day rate|stock options|pension scheme|pension plan|401k|401 (k)|company car|pay rise|pay raise|pay range|remuneration|overtime pay|relocation package|health insurance|dental (plan|insurance|cover|coverage))",
    ],
  },
  holidays: {
    personal: [
      "(would|could|is|might|may|can|possible|possibility|chance) ... (work|working) (from home|remotely) (a|one|two|some|on|at)?",
      "(I|we|I've|we've) (have)? (just|already)? (booked|planned|paid for) ... (trip|holiday|cruise|flight|flights|villa|week|weeks|vacation)",
      "(I|I'd|we) ... (need|want|take|like|have) ... (days|weeks|week|fridays|mondays|summer|christmas|month|_days) (off|then|away)",
      "I (can't|cannot|won't|don't) (work|do) (on)? (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|evenings|nights|late)",
      "(is|would|will) (remote work|working remotely|home working|working from home|flexible working|hybrid working|part time|flexitime) _? (possible|an option|allowed|ok|okay|available|permitted)",
      "(want|need|get|have|and|with|get|prefer|like) (every)? (other)? (sunday|sundays|mondays|tuesdays|wednesdays|thursdays|fridays|saturday|saturdays|weekends|evenings) off",
      "(I|we|I've|we've|I have|we have) _? booked (_)? (_)? (week|weeks|days|fortnight|flights|flight|tickets) (away|off|in|to|for|at)",
      "(I am|I'm|I'll be|I will be|we are|we're|we'll be|we will be) _? _? (on|off on)? _? (vacation|holiday|annual leave|honeymoon|safari|cruise|skiing|camping|backpacking|sunbathing)",
      "(can|could|may|might) (I|we|one) (also)? (work (from home|remotely)|have|take|get|leave|start) (_)? (on fridays|from home|remotely|off|early on|two days|every|fridays)",
      "(booked|have|had|taking|take|need|want|get|got|requested|planning|plan) (_ _|_)? (week|weeks|days|day|month|fortnight|fridays|friday|mondays) off",
      "I (will|'ll|am going to) be (gone|away|out of town|out of the country|abroad|travelling|traveling|off) (that|the|for|next|from|all|in|on|until|between)",
      "I'll be (gone|away|out of town|out of the country|abroad|travelling|traveling|off) (that|the|for|next|from|all|in|on|until|between)",
      "(weeks|days) of (vacation|holiday|annual leave|paid leave|pto)",
      "(hunting|deer|fishing|football|ski) season (starts|opens|begins|is)",
      "my _? (holiday|holidays|vacation|vacations|annual leave|trip to|paid time off|pto|time off|honeymoon|cruise|skiing trip|maternity leave|paternity leave|parental leave|days off)",
      "(I|we) (am|'m|will be|have|had|'ve|are|was|were|go|leave|fly|booked|have booked|take|am taking|'ll be|plan) _? (booked|to be|going|planned|leaving|flying|heading|away|been)? _? _? _? (holiday|holidays|vacation|annual leave|honeymoon|cruise|skiing trip)",
      "(how many|how much|number of|amount of) (vacation|holiday|holidays|annual leave|leave|days off|time off|pto|sick days)",
      "(get|take|taking|have|request|asking for|ask for|need) (some|any|more|a few|the|extra|every|paid)? (time off|days off|vacation|vacation days|annual leave|paid leave|fridays off|long weekends|parental leave|maternity leave|paternity leave)",
    ],
    words: [
      "(vacation days|vacation policy|vacation time|holiday allowance|holiday entitlement|annual leave|paid time off|pto|maternity leave|paternity leave|parental leave|sick days|time off|days off|flexitime|working from home policy|remote policy|unlimited vacation)",
    ],
  },
  private: {
    personal: [
      "live (alone|on my own|with my) ... (cats|cat|dog|dogs|parents|mother|partner|kids)",
      "(I'm|I am) (a|an) (vegetarian|vegan|christian|muslim|atheist|buddhist|widow|widower|recovering _|single)",
      "our (youngest|oldest|eldest|little one|son|daughter|kids|children|baby|dog|wedding|divorce|house)",
      "(I'm|we're|I am|we are) (getting|being|newly) (married|divorced|engaged|separated)",
      "(selling|buying|renovating) (the|our|a|my) (house|flat|home)",
      "(have|having|got|expecting|had) (just)? a _? (baby|newborn|toddler|little one|child on the way)",
      "(just|recently) (moved out|moved in|broke up|split up|got married|got divorced|had a baby|bought a house|proposed)",
      `my _? (little|young)? ${FAMILY}`,
      "(I|we) (am|'m|have|had|just|recently|was|are|got|went|am going|'re|'ve|have just|am currently|have recently) _? _? (through)? (divorced|married|engaged|separated|a divorce|single|dating|a breakup|a break-up|a separation|expecting a baby|expecting|bought a house|moved house|dumped)",
      "I'm _? (going through|getting)? (divorced|married|engaged|separated|a divorce|single|a breakup|a break-up|a separation|a single|hungover|hung over)",
      "(single|lone) (mother|father|parent|mum|mom|dad)",
      "(personal|private|family) (problems|issues|reasons|circumstances|matters|situation|troubles|drama|crisis)",
      "(pick up|picking up|drop off|look after) (my|the) (kids|children|son|daughter|dog)",
      "(hangover|hungover|hung over|night out|nightclub|got drunk|drinks last night)",
    ],
    words: ["(divorce|hangover|breakup|honeymoon)"],
  },
  illness: {
    personal: [
      "(trouble|problems|problem|bother|issues) with my (back|knee|knees|shoulder|hip|heart|eyes|neck|health|stomach|leg|hand)",
      "(off|signed off|been off|out) (work)? (with|for) (stress|burnout|depression|anxiety|flu|my back|illness|back trouble)",
      "I'm having (an|a) (_)? (operation|surgery|scan|procedure)",
      "(a|an|the|my) (doctor's|dentist's|hospital|dentist|doctors|dental|physio|therapy|medical) (appointment|appointments|check|checkup)",
      "my (_)? (operation|surgery|diagnosis|chemo|chemotherapy|pregnancy|migraines|burnout|sick leave|hospital appointment|hospital appointments|scan|biopsy)",
      "(lot of|lots of|some|bad|poor|many|few|my own|own) health (problems|issues|trouble|troubles)",
      "I (threw up|vomited|was sick|puked|fainted|felt faint|passed out|had a fever|had a migraine)",
      `(I've|I have|I'd|I had) _? (had|been having|been (struggling|battling|dealing|living|fighting) with|been (battling|fighting|treated for|suffering from)|struggled with|suffered from|recovered from|come down with|caught|picked up) _? (bout of|bit of a|touch of|nasty|bad|severe)? ${ISSUE}`,
      `(recovered|recovering|recuperating|getting over) (from)? _? (_)? ${ISSUE}`,
      "my (back|knee|knees|shoulder|hip|heart|eyes|neck|arm|leg|ankle|wrist|stomach|lungs) (has|have|is|are|was|were|hurts|hurt|aches|gives|gave|acts|playing|went|gets|got)",
      "(broke|broken|sprained|injured|hurt|fractured) my (back|knee|shoulder|hip|arm|leg|ankle|wrist|foot|hand|collarbone)",
      "(in|into|out of) (the)? hospital (all|since|with|for|last|this|again)",
      `I (am|'m|was|have been|had been|got|became|fell|felt|feel|'ve been|am currently|was recently|have recently been|am still|was feeling|am feeling) (also|just|recently|currently|still|quite|rather|a bit|a little|very|really|so|seriously|feeling)? (off)? ${ILL}`,
      `(I'm|I've been|I'd been) (also|just|recently|currently|still|quite|rather|a bit|a little|very|really|so|feeling|been)? ${ILL}`,
      `my _? ${ISSUE}`,
      `I (have|had|suffer from|suffered from|struggle with|struggled with|am struggling with|am recovering from|was diagnosed with|live with|caught|deal with|am dealing with|am battling) _? (terrible|bad|bit of a|slight|severe|nasty|stomach|chronic|awful|bout of|few)? ${ISSUE}`,
      "(down|came down|come down) with (the|a) (flu|cold|fever|covid|virus|bug)",
    ],
    words: ["(sick leave|food poisoning|sore throat|slipped disc)"],
  },
  "other-offers": {
    personal: [
      "(job|role|position|offer|interview|interviews|process) (with|at|from) (your|one of your|a) competitor*",
      "(other|another|two|three|several|some) (other)? (company|companies|firm|firms|employer|employers|outfit|outfits) ... (chasing|after|want|wants|pressing|waiting|interested|keen|offered|courting)",
      "(in|at|into) (the|their) (final|last|late|closing) (stage|stages|round|rounds|interviews) (elsewhere|with (another|other|a|two|one)|of another|of other|somewhere)",
      "(interviewing|interviews|talks|process|processes) elsewhere",
      "(talking|speaking|in talks|interviewing|negotiating) (to|with) (_)? (_)? (your competitors|your competitor|competitors|a competitor|other firms|other companies|other employers|another firm|another company|another employer)",
      "(couple of|few|number of|one or two|two or three) other (firms|companies|employers|places|people|offers|jobs|interviews|outfits)",
      "(another|a different|one more|some other|a rival|a competing|a second) (company|firm|employer|place|agency|school|hospital|restaurant|bank|practice|outfit) (wants|want|has (also)? (offered|asked|made|shown)|have offered|is (also|very)? (interested|keen|after)|are interested|made me|offered|would like|is waiting)",
      "(two|three|several|some|a few) other _ (want|wants|are after|would take|have asked) me",
      "(another|other|competing|rival|outstanding|pending|second|two|three|several|multiple|alternative|different) _? (offer|offers)",
      "(an|a|job|received an|received a|got an) _? (job)? (offer|offers) (from|at|with|on the table|in hand)",
      "(other|several|multiple|two|three|another|a number of|a few|few) (other|different)? (companies|employers|firms|company|employer|firm|interviews|recruiters) .. (interested|waiting|pursuing|after me|courting|want|this week|next week|lined up|made|offered|offering|keen|scheduled|with|me an)",
      "(interviewing|interviewed|interview|interviews|talks|discussions|process|processes) (with|at|for) (other|several|multiple|two|three|another|a number of|your|some|a few|different|two other|several other) (companies|employers|firms|competitors|competitor|company|employer|firm|places|roles|jobs|positions|organisations|organizations)",
      "(interviewing|interviews|applied|applying|applications) elsewhere",
      "(offered|been offered) _? _? (job|position|role|contract) (at|by|with|elsewhere|from)",
    ],
    words: [],
  },
  politics: {
    personal: [
      "(this|our|the current|that) (government|president|administration|prime minister|council) (is|are|has|have|keeps|wants|does|did|will|destroys)",
      "(my (vote|politics|political views|political beliefs)|I _? (vote|voted) (labour|tory|conservative|republican|democrat|green|remain|leave|reform|(for|against) (them|him|her|this|labour|trump|reform|brexit|any party)))",
      "(vote|voted|voting) (labour|conservative|tory|republican|democrat|democrats|remain|leave)",
    ],
    words: [
      "(the government|prime minister|parliament|general election|elections|election|this government|our government|this administration|farage|starmer|sunak|trump's|biden's|putin's|farage's|starmer's|brexit|tories|tory|labour party|conservative party|republicans|republican|democrats|trump|biden|putin|gaza|immigration policy|politicians|politics|white house|downing street|congress|senate|left-wing|right-wing|tax cuts)",
    ],
  },
  gossip: {
    personal: [
      "my (_)? (boss|manager|employer|director|supervisor|colleague) (is|was) (a|an|such a) (_)? (_)? (piece of work|idiot|bully|tyrant|liar|pig|crook|nightmare|jerk|fool|snake|monster)",
      "((my|our) (_)? (boss|bosses|manager|managers|employer|colleagues|company|firm|workplace|clinic|team)|people (who|that) run|the management|where I (am|work) now) ... (impossible|couldn't care|don't care|hopeless|useless|idiots|idiot|incompetent|toxic|chaos|chaotic|shambles|joke|awful|dreadful|bullies|bully|shouts|nightmare|clueless|rude)",
      "my (_)? (horrible|awful|terrible|nasty|toxic|useless|idiot|idiotic|lazy|incompetent|crazy|abusive|dreadful|mean|rude|stupid|clueless|miserable|insufferable) (boss|manager|colleagues|company|employer|team|job|supervisor|workplace)",
      "my _? (firm|company|boss|manager|employer|workplace|team|colleagues|job|director) (is|was|are|were) (a|an|such a|so|really|just|all)? (total|complete|utter|real|bit of a)? (shambles|joke|circus|madhouse|mess|disaster|idiots|idiot|fool|crook|liars|liar|chaos|chaotic|awful|lazy|rude|horrid)",
      "my _? (boss|manager|employer|company|workplace|supervisor|firm|school) (never|didn't|doesn't|don't) (appreciate|value|respect|appreciated|valued|respected|listened|listen|listens) (me|us|my|its|their|anyone|to)",
      "(my|current|former|previous|old|last|ex) _? (boss|manager|employer|company|workplace|supervisor|colleagues|team) (is|was|are|were|has|keeps|kept) _? .. (toxic|nightmare|idiot|tyrant|incompetent|terrible|awful|horrible|impossible|micromanager|micromanages|micromanaging|bully|bullied|bullying|screamed|shouted|unfair|disorganised|disorganized|lazy|clueless|useless|hell|jerk|abusive|stupid|dreadful|mess)",
      "(toxic|terrible|awful|horrible|hostile) (work environment|workplace|boss|manager|culture|environment) (at|where|in|with|I|and|there)",
      "(was|got|have been|been|just got|'ve been) _? (fired|sacked|laid off|dismissed)",
      "(hate|hated|can't stand|cannot stand|despise|sick of) my _? (job|boss|manager|company|employer|colleagues)",
    ],
    words: [],
  },
};

/** Words by which a case shows that a topic is its own. */
export const OWN_TOPICS_EN = {
  pay: [
    "pay",
    "payroll",
    "salary",
    "wage",
    "bonus",
    "pension",
    "compensation",
    "benefits",
    "reward",
  ],
  holidays: ["holiday", "travel", "vacation", "leave", "tour", "rota", "payroll"],
  private: ["family", "divorce", "families", "wedding"],
  illness: ["sick", "illness", "patient", "health", "clinic", "nurse", "medical"],
  "other-offers": ["offer", "recruitment", "recruiter"],
  politics: [
    "politics",
    "political",
    "policy",
    "government",
    "parliament",
    "minister",
    "election",
    "campaign",
  ],
  gossip: [],
};

/** The same words at work, or in a figure of speech. */
export const TOPICS_IN_PASSING_EN = [
  "(been|went) .. on (holiday|vacation)",
  "my (father|mother|grandfather|grandmother|dad|mum|mom|uncle|aunt|parents|grandparents) (was|were|drove|ran|had|taught|used to|built|sold|*ed) ..",
  "(ran|run|running|processed|processing|calculated|responsible for|handled|handling|managed|reconciled|work with|worked with) .. (wages|wage|salaries|salary|bonuses|bonus|pension|payroll|annual leave)",
  "(an added|a real|an extra|a nice|a|as a|added) bonus",
  "(be|is|was|it|that) the (_)? bonus",
  "(pay|salary|wage|wages) (transparency|equity|gap|gaps|bands|equality|structure|structures|scale|scales|data|run|runs|slips|review|reviews|system|model|negotiations|rounds)",
  "(baby|babies|newborn|toddler) (unit|ward|clinic|group|groups|room|clothes|food|massage|class|classes|care)",
  "my _? partner (on|in|at|for) (that|the|this|a|my)",
];
