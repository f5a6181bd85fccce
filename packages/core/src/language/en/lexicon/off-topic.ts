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
      "(looking|hoping|asking|aiming) (for|at) (_)? _ (grand|k|thousand|an hour|a year|per _|gross|net|before tax|after tax)",
      "(what's|what is|what are|how's|how is|how good is) (the|your) (pay|salary|wage|money|package|hourly rate|benefits|bonus) (like|then|exactly)?",
      "(less|lower|under|nothing below|no lower) than _ (_)? (k|thousand|a year|per year|per annum|net|gross|pounds|dollars|euros)",
      "(move|leave|come|change|switch|start|work|do it) (jobs)? for (less|anything less|under|nothing less|anything under) than _",
      "(I'm|I am|we're|we are) (a bit|quite|totally|completely|flat)? (skint|broke|short of money|hard up|in debt|overdrawn)",
      "(saving|save) (up)? for (a|my|our|the) (house|car|wedding|flat|deposit|holiday|home)",
      "(I am|I'm|I'd be|I would be|I was|we are) (looking|hoping|asking|aiming) (for|at) (around|about|roughly|something (around|like)|somewhere around|at least|upwards of|a minimum of|circa|between|a figure of) _",
      "(need|want|expect|require|ask for|asking|asking for|hope for) (a)? (minimum|min|at least|around|about|roughly|no less than) (of)? _ (_)? (per|a|an|each|k|thousand|net|gross|plus|before tax|after tax)",
      "(do|will|would|can|could) you (also)? (pay|offer|cover|provide|reimburse|give) (for)? (me)? (a|an|any|the|my|paid|some)? (overtime|bonus|bonuses|company car|car allowance|health insurance|dental|pension|travel expenses|travel costs|relocation|expenses|benefits|perks|shift allowance|sick pay|stock options|holiday pay|mileage)",
      "(would|is|will|are|was) there (be)? (also)? (a|an|any|some)? (company car|car allowance|bonus|bonuses|overtime|pension|benefits|perks|health insurance|staff discount|shift allowance|travel expenses|holiday pay|stock options|pay rise)",
      "(drowning|deep|up to my (ears|neck|eyes|eyeballs)) in debt",
      "(have|got|with|had|are) (bills|debts|rent|a mortgage|mouths|loans) to (pay|feed)",
      "(the rent|the mortgage|my rent|my mortgage|the bills|my bills) (is|are|was|has|have|keeps|keep|went|won't)",
      "(I)? (need|want|expect|require|ask for|am after|am asking for) (at least|a minimum of|no less than|around|about|something like)? _ (an hour|per hour|a year|per year|per annum|a month|k a year|an hr|a day|hourly|plus)",
      "(at least|minimum of|no less than) _ (an hour|per hour|a year|per year|per annum|a month|a day|hourly)",
      "what (is|are|about) the (per diem|pay|salary|rate|hourly rate|day rate|wage|wages|overtime|bonus|benefits)",
      "behind (on|with) (the|my|our) (rent|mortgage|bills|loan|payments)",
      "my (current|expected|desired|future|starting|previous|ideal|minimum|target|own)? (salary|pay|wage|wages|compensation|bonus|pension|salary expectations|salary expectation|salary requirements|pay expectations|compensation expectations|hourly rate|day rate|package|remuneration|finances|savings|student loans|student loan|loans)",
      "(higher|better|competitive|more|increased|bigger|starting) (salary|pay|wage|wages|compensation|money|package|remuneration)",
      "(discuss|discussing|negotiate|negotiating|talk about|talking about|revisit|clarify|ask about|asking about|know more about|know about|regarding|about|go over|confirm|hear about|hear more about|learn more about) (the|your|my|any|possible)? (salary|pay|wages|wage|compensation|benefits|benefits package|bonus|bonuses|package|pay package|salary range|pay range|pay rise|pay raise|remuneration|stock options|equity|signing bonus|relocation package|pension|401k|401|perks|company car|salary and benefits)",
      "(what|how much) (is|does|would|will|are|do) (the|this|it|I|you) .. (salary|pay|wage|wages|bonus|earn|make|paid|compensation)",
      "(salary|pay|wage|package) (of|at|around|over|above|in the region of|between|range of) (at least|around|over)? (_|_ _) (k|000|a year|per year|an hour|thousand|p.a.)?",
      "pay (my|the|our) (bills|rent|mortgage|loans|debts)",
      "(make|making|makes) ends meet",
    ],
    words: [
      "(salary|salaries|wage|wages|compensation package|benefits package|bonus|bonuses|signing bonus|sign-on bonus|per diem|hourly rate|day rate|stock options|pension scheme|pension plan|401k|401(k)|company car|pay rise|pay raise|pay range|remuneration|overtime pay|relocation package|health insurance|dental)",
    ],
  },
  holidays: {
    personal: [
      "(want|need|get|have|and|with|get|prefer|like) (every)? (other)? (sunday|sundays|mondays|tuesdays|wednesdays|thursdays|fridays|saturday|saturdays|weekends|evenings) off",
      "(I|we|I've|we've|I have|we have) (already|just|also)? booked (_)? (_)? (week|weeks|days|fortnight|flights|flight|tickets) (away|off|in|to|for|at)",
      "(I'm|we're|I am|we are) (off|away|flying|going|jetting off) to _ (on|for|next|this|in|until|tomorrow|over)",
      "(trip|holiday|vacation|cruise|flight|flights|getaway|honeymoon|city break|family visit) (to _|in _|with _|with my _|abroad)? (already|that is|that's)? (booked|planned|coming up|paid for)",
      "(I am|I'm|I'll be|I will be|we are|we're|we'll be|we will be) (also|then|already)? (off|away|going)? (on|off on)? (a|an|my|our|the|family|two-week)? (vacation|holiday|annual leave|honeymoon|safari|cruise|skiing|camping|backpacking|sunbathing)",
      "(can|could|may|might) (I|we|one) (also)? (work (from home|remotely)|have|take|get|leave|start) (_)? (on fridays|from home|remotely|off|early on|two days|every|fridays)",
      "(work|working) (from home|remotely) (on|two|three|every|most|some|a few) _",
      "(booked|have|had|taking|take|need|want|get|got|requested|planning|plan) (_ _|_)? (week|weeks|days|day|month|fortnight|fridays|friday|mondays) off",
      "I (will|'ll|am going to) be (gone|away|out of town|out of the country|abroad|travelling|traveling|off) (that|the|for|next|from|all|in|on|until|between)",
      "I'll be (gone|away|out of town|out of the country|abroad|travelling|traveling|off) (that|the|for|next|from|all|in|on|until|between)",
      "(weeks|days) of (vacation|holiday|annual leave|paid leave|pto)",
      "(hunting|deer|fishing|football|ski) season (starts|opens|begins|is)",
      "my (upcoming|planned|summer|annual|next|pre-booked|booked|family)? (holiday|holidays|vacation|vacations|annual leave|trip to|paid time off|pto|time off|honeymoon|cruise|skiing trip|maternity leave|paternity leave|parental leave|days off)",
      "(I|we) (am|'m|will be|have|had|'ve|are|was|were|go|leave|fly|booked|have booked|take|am taking|'ll be|plan) (already|also|just|currently|about|off|planning)? (booked|to be|going|planned|leaving|flying|heading|away|been)? (on|for|a|to)? (a|an|my|our|the|two|two-week|three)? (week|weeks|week's|weeks'|long|family|summer|two-week|skiing|lovely|beach)? (holiday|holidays|vacation|annual leave|honeymoon|cruise|skiing trip)",
      "I'm (already|also|just|currently)? (booked|going|planning|leaving|flying|heading|away|off)? (on|for|a|to)? (a|an|my|our)? (holiday|vacation|annual leave|honeymoon|cruise)",
      "(how many|how much|number of|amount of) (vacation|holiday|holidays|annual leave|leave|days off|time off|pto|sick days) (days|allowance)?",
      "(get|take|taking|have|request|asking for|ask for|need) (some|any|more|a few|the|extra|every|paid)? (time off|days off|vacation|vacation days|annual leave|paid leave|fridays off|long weekends|parental leave|maternity leave|paternity leave)",
    ],
    words: [
      "(vacation days|vacation policy|vacation time|holiday allowance|holiday entitlement|annual leave|paid time off|pto|maternity leave|paternity leave|parental leave|sick days|time off|days off|flexitime|working from home policy|remote policy|unlimited vacation)",
    ],
  },
  private: {
    personal: [
      "(have|having|got|expecting|had) (just)? a (new|little|third|second|fourth|newborn|baby)? (baby|newborn|toddler|little one|child on the way)",
      "(got|have) (_)? (kids|children|mouths|daughters|sons) (to (feed|support|look after)|at home|of my own|waiting)",
      "my (_)? (_)? (boy|girl|little one|bairn|nan|nana|gran|granny|auntie|aunt|uncle|cousin|nephew|niece|stepson|stepdaughter|flatmate|neighbour|neighbor|fella|missus|other half|better half) (has|is|was|had|just|lives|died|thinks|says|got|will|would|and I|needs|started)",
      "(I|we|I'd|I've) (had|drank|drunk) (a bit|far|way|rather)? too (much|many) (to drink|wine|beer|beers|pints|drinks)",
      "(found|met|accepted) (god|jesus|the lord|allah|christ)",
      "(my|the) (horoscope|star sign|astrologer|tarot)",
      "(as a|I'm a|I am a) (scorpio|leo|virgo|libra|gemini|aries|taurus|pisces|aquarius|capricorn|sagittarius)",
      "are you (single|married|seeing anyone|dating|on instagram|free for a drink)",
      "(love|loved|like|liked|adore|adored) your (dress|hair|outfit|perfume|eyes|shoes|tie|suit|shirt|haircut|jumper|earrings)",
      "you (looked|look) (so|really|very|absolutely)? (great|lovely|stunning|beautiful|gorgeous|pretty|handsome|hot)",
      "(suits|suit|easier for|convenient for|better for) (me|us) .. (kids|children|family|school run|nursery)",
      "(just|recently) (moved out|moved in|broke up|split up|got married|got divorced|had a baby|bought a house|proposed)",
      `my (own|two|three|four|young|little|elderly|new|late|new-born|sick|then|current|whole|lovely|beautiful|student)? (little|young)? ${FAMILY}`,
      "(I|we) (am|'m|have|had|just|recently|was|are|got|went|am going|'re|'ve|have just|am currently|have recently) (just|recently|currently|now|also|through|going)? (going|been|gone|got|getting)? (through)? (divorced|married|engaged|separated|a divorce|single|dating|a breakup|a break-up|a separation|expecting a baby|expecting|bought a house|moved house|dumped)",
      "I'm (just|recently|currently|now|also|newly)? (going through|getting)? (divorced|married|engaged|separated|a divorce|single|a breakup|a break-up|a separation|a single|hungover|hung over)",
      "(single|lone) (mother|father|parent|mum|mom|dad)",
      "(personal|private|family) (problems|issues|reasons|circumstances|matters|situation|troubles|drama|crisis)",
      "(at|on the) home front",
      "(pick up|picking up|drop off|look after) (my|the) (kids|children|son|daughter|dog)",
      "(hangover|hungover|hung over|night out|nightclub|got drunk|drinks last night)",
    ],
    words: ["(divorce|hangover|breakup|honeymoon)"],
  },
  illness: {
    personal: [
      "my (_)? (operation|surgery|diagnosis|chemo|chemotherapy|pregnancy|migraines|burnout|sick leave|hospital appointment|hospital appointments|scan|biopsy)",
      "(lot of|lots of|some|bad|poor|many|few|my own|own) health (problems|issues|trouble|troubles)",
      "I (threw up|vomited|was sick|puked|fainted|felt faint|passed out|had a fever|had a migraine)",
      "my (doctor|gp|therapist|psychiatrist|psychologist|surgeon|consultant|physio) (says|said|thinks|has|told|wants|believes|advised|cleared)",
      `(I've|I have|I'd|I had) (also|just|recently|only|always)? (had|been having|been (struggling|battling|dealing|living|fighting) with|been (battling|fighting|treated for|suffering from)|struggled with|suffered from|recovered from|come down with|caught|picked up) (a|an|the|some|severe|bad|terrible|my)? (bout of|bit of a|touch of|nasty|bad|severe)? ${ISSUE}`,
      `(recently|just|fully|nearly|finally|still|now)? (recovered|recovering|recuperating|getting over) (from)? (a|an|the|my|major|back|knee|some)? (_)? ${ISSUE}`,
      "my (back|knee|knees|shoulder|hip|heart|eyes|neck|arm|leg|ankle|wrist|stomach|lungs) (has|have|is|are|was|were|hurts|hurt|aches|gives|gave|acts|playing|went|gets|got)",
      "(broke|broken|sprained|injured|hurt|fractured) my (back|knee|shoulder|hip|arm|leg|ankle|wrist|foot|hand|collarbone)",
      "(in|into|out of) (the)? hospital (all|since|with|for|last|this|again)",
      `I (am|'m|was|have been|had been|got|became|fell|felt|feel|'ve been|am currently|was recently|have recently been|am still|was feeling|am feeling) (also|just|recently|currently|still|quite|rather|a bit|a little|very|really|so|seriously|feeling)? (off)? ${ILL}`,
      `(I'm|I've been|I'd been) (also|just|recently|currently|still|quite|rather|a bit|a little|very|really|so|feeling|been)? ${ILL}`,
      `my (own|recent|chronic|current|ongoing|previous|bad|severe|long|personal)? ${ISSUE}`,
      `I (have|had|suffer from|suffered from|struggle with|struggled with|am struggling with|am recovering from|was diagnosed with|live with|caught|deal with|am dealing with|am battling) (also|just|recently|currently|been|some|severe|a|an|the|chronic|my|bad|terrible|mild|ongoing)? (terrible|bad|bit of a|slight|severe|nasty|stomach|chronic|awful|bout of|few)? ${ISSUE}`,
      "(down|came down|come down) with (the|a) (flu|cold|fever|covid|virus|bug)",
      "(fever|sore throat|covid|stomach bug|food poisoning) (since|yesterday|last|today|all)",
    ],
    words: ["(sick leave|food poisoning|sore throat|slipped disc)"],
  },
  "other-offers": {
    personal: [
      "(in|at|into) (the|their) (final|last|late|closing) (stage|stages|round|rounds|interviews) (elsewhere|with (another|other|a|two|one)|of another|of other|somewhere)",
      "(interviewing|interviews|talks|process|processes) elsewhere",
      "(offered|been offered) (something|a|another|one|work) (similar|else|job|role|position|place|post)? (elsewhere|somewhere else|at another|with another|by another)",
      "(talking|speaking|in talks|interviewing|negotiating) (to|with) (_)? (_)? (your competitors|your competitor|competitors|a competitor|other firms|other companies|other employers|another firm|another company|another employer)",
      "(couple of|few|number of|one or two|two or three) other (firms|companies|employers|places|people|offers|jobs|interviews|outfits)",
      "(another|a different|one more|some other|a rival|a competing|a second) (company|firm|employer|place|agency|school|hospital|restaurant|bank|practice|outfit) (wants|want|has (also)? (offered|asked|made|shown)|have offered|is (also|very)? (interested|keen|after)|are interested|made me|offered|would like|is waiting)",
      "(in|reached|through to|made|made it to) the (final|last|second|next) (round|stage|rounds|interview|interviews) (with|at|for|of) (a|an|another|one of|two|your|other)",
      "(two|three|several|some|a few) other _ (want|wants|are after|would take|have asked) me",
      "(another|other|competing|rival|outstanding|pending|second|two|three|several|multiple|alternative|different) (job|written|firm|attractive|competing|great|strong)? (offer|offers)",
      "(an|a|job|received an|received a|got an) (attractive|competing|firm|written|good|great|generous|job)? (job)? (offer|offers) (from|at|with|on the table|in hand) (a|an|another|one of|your|two|other|_)?",
      "(other|several|multiple|two|three|another|a number of|a few|few) (other|different)? (companies|employers|firms|company|employer|firm|interviews|recruiters) .. (interested|waiting|pursuing|after me|courting|want|this week|next week|lined up|made|offered|offering|keen|scheduled|with|me an)",
      "(interviewing|interviewed|interview|interviews|talks|discussions|process|processes) (with|at|for) (other|several|multiple|two|three|another|a number of|your|some|a few|different|two other|several other) (companies|employers|firms|competitors|competitor|company|employer|firm|places|roles|jobs|positions|organisations|organizations)",
      "(interviewing|interviews|applied|applying|applications) elsewhere",
      "(other|several|multiple) (job)? (applications|opportunities|options|processes|interviews) (in|I|that|elsewhere|on|as|ongoing|at|going|open|lined|too|this)?",
      "(offered|been offered) (me|a|the)? (a|another|the)? (job|position|role|contract) (at|by|with|elsewhere|from)",
    ],
    words: [],
  },
  politics: {
    personal: [
      "(vote|voted|voting) for (that|this|those|these|him|them|her) (lot|shower|clowns|idiots|man|woman|people|crooks|party)",
      "(immigration|taxes|immigrants|migrants|refugees|inflation|crime|socialism|the left|the right|wokeness|woke people|feminists) (is|are|has|have) (out|ruining|destroying|gone|too|getting|killing|taking|everywhere)",
      "(this|our|the current|that) (government|president|administration|prime minister|council) (is|are|has|have|keeps|wants|does|did|will|destroys)",
      "(my (vote|politics|political views|political beliefs)|I (always|never|will|would|won't|also)? (vote|voted) (labour|tory|conservative|republican|democrat|green|remain|leave|reform|(for|against) (them|him|her|this|labour|trump|reform|brexit|any party)))",
      "I (have) (political views|political beliefs|am a republican|am a democrat|am a conservative|am a socialist|support labour|support the tories)",
      "(vote|voted|voting) (labour|conservative|tory|republican|democrat|democrats|remain|leave)",
    ],
    words: [
      "(the government|prime minister|parliament|general election|elections|election|this government|our government|this administration|farage|starmer|sunak|trump's|biden's|putin's|farage's|starmer's|brexit|tories|tory|labour party|conservative party|republicans|republican|democrats|trump|biden|putin|gaza|immigration policy|politicians|politics|white house|downing street|congress|senate|left-wing|right-wing|tax cuts)",
    ],
  },
  gossip: {
    personal: [
      "run by (a|an|the|complete|total)? (complete|total|real)? (lunatic|lunatics|idiot|idiots|tyrant|tyrants|bully|bullies|fool|fools|crook|crooks|clown|clowns|monster|child|children)",
      "(can't|cannot|couldn't|won't) (take|stand|bear|stomach|face) (another|one more|any more of|it any longer|it there|working there|him|my boss|my manager)",
      "my (present|current|former|previous|old|last|ex)? (firm|company|boss|manager|employer|workplace|team|colleagues|job|director) (is|was|are|were) (a|an|such a|so|really|just|all)? (total|complete|utter|real|bit of a)? (shambles|joke|circus|madhouse|mess|disaster|idiots|idiot|fool|crook|liars|liar|chaos|chaotic|awful|lazy|rude|horrid)",
      "(because|since|as) my (boss|manager|colleagues|employer|company) (is|are|was|were|has|have|never|won't|doesn't|don't)",
      "my (current|former|previous|old|last|ex)? (boss|manager|employer|company|workplace|supervisor|firm|school) (treated|treats|treat|underpaid|underpays|exploited|exploits|lied|cheated|never paid) .. (terribly|badly|like|poorly|unfairly|awfully|horribly|us|me|people)",
      "my (current|former|previous|old|last|ex)? (boss|manager|employer|company|workplace|supervisor|firm|school) (never|didn't|doesn't|don't) (appreciate|value|respect|appreciated|valued|respected|listened|listen|listens) (me|us|my|its|their|anyone|to)",
      "(my|current|former|previous|old|last|ex) (current|former|previous|old|last|ex)? (boss|manager|employer|company|workplace|supervisor|colleagues|team) (is|was|are|were|has|keeps|kept) (simply|just|such|really|a|an|the|so|very|quite|being|completely|always|my)? .. (toxic|nightmare|idiot|tyrant|incompetent|terrible|awful|horrible|impossible|micromanager|micromanages|micromanaging|bully|bullied|bullying|screamed|shouted|unfair|disorganised|disorganized|lazy|clueless|useless|hell|jerk|abusive|stupid|dreadful|mess)",
      "(toxic|terrible|awful|horrible|hostile) (work environment|workplace|boss|manager|culture|environment) (at|where|in|with|I|and|there)",
      "(I)? (was|got|have been|been|just got|'ve been) (recently|just|unfairly|wrongly)? (fired|sacked|laid off|dismissed)",
      "(hate|hated|can't stand|cannot stand|despise|sick of) my (current|present|old|last)? (job|boss|manager|company|employer|colleagues)",
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
  "(ran|run|running|processed|processing|calculated|responsible for|handled|handling|managed|reconciled|work with|worked with) .. (wages|wage|salaries|salary|bonuses|bonus|pension|payroll|annual leave)",
  "(an added|a real|an extra|a nice|a|as a|added) bonus",
  "(be|is|was|it|that) the (_)? bonus",
  "(pay|salary|wage|wages) (transparency|equity|gap|gaps|bands|equality|structure|structures|scale|scales|data|run|runs|slips|review|reviews|system|model|negotiations|rounds)",
  "(baby|babies|newborn|toddler) (unit|ward|clinic|group|groups|room|clothes|food|massage|class|classes|care)",
  "my (project|research|coding|sparring|duty|training|lab|writing|business)? partner (on|in|at|for) (that|the|this|a|my)",
];
