import type { FrameWords } from "../../review-words.ts";

const DAY = "(today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const PERIOD =
  "(week|weekend|month|year|fortnight|day|end|close|holidays|christmas|easter|new year|weeks|days|hours)";

/** What stands together in a sentence that is at fault; a class may hold phrases, `*` is a stem. */
export const FRAMES_EN: FrameWords = {
  classes: {
    self: ["(I|I'm|I'll|I've|I'd|me|my|myself|we|our|us|we're|we've)"],
    third: [
      "(customer*|client*|patient*|pupil*|student*|guest*|passenger*|supplier*|resident*|user*|tenant*|member*|reader*|they|he|she|them|their|court|colleagues|team|staff|apprentices|creditor*|families|parents|young people|cases|files|services|campaign*)",
    ],
    agreed: [
      "(as (we)? (you)? (agreed|arranged|suggested|asked|discussed|said|mentioned|proposed|offered|planned)|you (asked|suggested|said|mentioned|offered|proposed|told|wrote|expected|promised|hoped)|if (that|it|this) (suits|helps)|we (talked|spoke|discussed))",
    ],
    answer: [
      "(answer*|reply|replies|respon*|decision*|decide*|verdict|outcome|confirm*|minds|your mind|yes or no|where I stand|feedback|word from you|sign of life|clarity|hear back)",
    ],
    ask: [
      "^(please|kindly|let me know|tell me|give me|send me|confirm|answer|reply|call me|ring me|get back|make sure)",
      "(please|I need|I will need|I'll need|I must|I want|I would want|I expect|I require|I'd like|I would like|I ask|I hope for|I count on|you must|you have to|you need to|you should|you had better|you owe|need you to|want you to|expect you to)",
    ],
    deadline: [
      `((by|before|until|within|no later than|latest|not later than|during|in the course of|over) (_|_ _)? (${DAY.slice(1, -1)}|${PERIOD.slice(1, -1)}|noon|lunch|midday|morning|then)|(today|tonight|tomorrow|this (week|month|afternoon)|now|at once|immediately|straight away|right away|asap|by return|without delay|promptly|swiftly|already))`,
    ],
    rival: [
      "(another|other|second|rival|competing|different|(two|three|several) (other)?) (_)? (company|companies|firm|firms|school|schools|place|places|employer*|hospital*|practice|practices|studio*|agency|agencies|shop|shops|outfit*|kitchen*|council|offer*|role|position|job)",
      "(competitor*|elsewhere)",
    ],
    hanging: [
      "(wait*|stall*|sign|signing|hold off|hold them|holding|put off|keep them|on hold|chasing|after me|want me|wants me|say yes|saying yes|turn down|keen on me|courting|has offered|have offered|made me|on the table|expires|lined up|interested in me|hanging|accept)",
    ],
    willVisit: [
      "((I'll|I will|I shall|I am going to|I'm going to|I plan to|I intend to|expect me to|I would) (then)? (be)? (just)? (ring*|call*|phone|phoning|drop|dropping|pop|turn up|come|coming|swing|stop by|stand|knock*|visit*|show up|chase|chasing|keep|camp|look in|try you))",
    ],
    visited: [
      "(yard|office|depot|ward|site|reception|door|desk|decision|answer|in person|hear|heard|until|every day|news)",
    ],
    ifNothing: ["(if|unless|until|should|failing) .. (nothing|not|no|hear|heard|silence)"],
    presume: [
      "(take it|assume|assuming|presume|consider|regard|trust|gather|reckon|count on|expect|treat|bank on|look forward to)",
    ],
    won: [
      "(job is mine|role is mine|post is mine|is mine|am hired|got the job|have the job|the contract|my contract|a contract|start date|the job as|settled in my|agreed that I|offer letter|keys|my new desk)",
    ],
    impatient: [
      "((it is|it's|high|about) time (that)? you|how long|so long|this long|that long|what is keeping|dragging|drag on|still no|still waiting|make up your|made up your|patience|how hard can|sitting around|sit around|wait any longer|wait much longer|keep me waiting|hanging on|in the dark|high time|hurry*)",
    ],
    you: ["(you|your|you're|you've|yourselves)"],
    owe: ["(owe me|owe it|least you can|least you could|deserve an|deserve a|entitled)"],

    plight: [
      "(desperate|desperation|my last|last shot|last chance|last hope|only hope|only chance|nowhere else|don't know what I|do not know what I|can't take (it|much|any) more|can't go on|cannot go on|end of my|run out|runs out|running out|evict*|rent is|bills|savings|benefits|lose the house|(lose|losing) my (home|house|flat|job|car)|breadwinner|mouths to feed|lifeline|rescue|save me|nobody else will|no one else will|so long|turned down|rejections|unemploy*|out of work|falls through)",
    ],
    admit: [
      "(I know|I realise|I realize|I am aware|I'm aware|I admit|I fear|I'm afraid|I am afraid|I suppose|I suspect|I guess|I worry|I am sure you|I understand that my|I am conscious|I must have)",
    ],
    weak: [
      "(train wreck|disaster|shambles|nonsense|little sense|no sense|against me|badly|poorly|hopeless|useless|waste of your|too old|too young|my age|not good|no good|not strong|not the strongest|weakest|shaky|nerves|stumbl*|froze|freez*|ramble*|waffl*|babbl*|fell apart|underqualified|under-qualified|inexperienced|out of my depth|let myself down|let you down|below par|fell short|fall short|stupid|clumsy|awkward|blew|bombed|made a fool|not up to|the gap*|not much of|bore you|bored you)",
    ],
    mercy: [
      "(look past|see past|overlook|forgive|forgiving|bear with|hold it against|hold that against|pity|be kind|disregard|excuse my|excuse the|second chance|another chance|give me a|give me one|take a chance|give it a thought anyway|have mercy|spare a thought|judge me|think of me|say yes|pick me|choose me|let me in)",
    ],
    plea: ["(hope|beg|begging|please|pray|implore|ask|just|could you|can you|will do)"],
    anything: [
      "(anything you|anything at all|do anything|whatever you|whatever it takes|any shift|any hours|any job|for free|for nothing|day and night|work for less)",
    ],
    offered: ["(I will|I'll|I would|I'd|willing to|ready to|prepared to|happy to)"],

    isMe: [
      "(I am|I'm|I was|I have been|I've been|makes me|make me|call me|calls me|called me|says I am|say I am|said I was|tell me I|me as|with me|find me|known as|I count as|like me|as I am|than me|than I)",
    ],
    best: [
      "(best|finest|greatest|strongest|sharpest|fastest|smartest|brightest|hardest working|most gifted|most talented|most skilled|most capable|most experienced|most qualified|top|unmatched|unrivalled|second to none|unbeatable|exceptional|outstanding|brilliant|genius|superstar|rock star|star|wizard|ninja|guru|phenomenal|extraordinary|world class|natural|born|gifted|a dream|once in a|flawless|irreplaceable|invaluable|legend)",
    ],
    role: [
      "(nurse*|teacher*|carpenter*|joiner*|developer*|engineer*|lawyer*|solicitor*|driver*|chef*|cook*|cleaner*|clerk*|manager*|leader*|candidate*|applicant*|worker*|colleague*|hire|employee*|person|pair of hands|at what|they have met|they have had|in the business|in town|in the country|in my field|I know|you could|you can|you will|you'll|you have seen|there is|around|for this job|for the job)",
    ],
    boastMore: [
      "(I|I'm) (_|_ _|_ _ _)? (faster|better|harder|quicker|stronger|sharper|cleaner|smarter|deeper|more|higher|longer|neater|safer) (_|_ _)? (than (most|anyone|anybody|others|everyone|everybody|the rest|your|any|average|people|the average|all))",
    ],
    rivals: [
      "((other|rest of the|remaining) (people|candidates|applicants|interviewees|names|hopefuls|ones|contenders|competition)|(the|your) competition|nobody else|no one else|anyone else|anybody else|none of the others|the others)",
    ],
    outdo: [
      "(match|compare|rival|equal|unlikely|few|none|cannot|can't|won't|lack*|behind|hold a candle|bring what|offer what|beat*|offers|my background|my experience|what I)",
    ],
    hireMe: [
      "(with me|hire me|hiring me|give me the|take me on|taking me on|choose me|choosing me|have me|having me|bring me in|bringing me in|put me|once I am|when I join|pick me)",
    ],
    bliss: [
      "(your _ (_|_ _)? will|you will never|you'll never|you get|you gain|superstar|no more|disappear|vanish|guarantee*|success|double|triple|soar|thank yourselves|win|problem* (is|are)|solved|worries|sleep|transform*|regret)",
    ],
    noError: [
      "((never|hardly ever|rarely|almost never|not once|seldom|do not|don't) .. (mistake*|error*|wrong|fail*|slip*))",
    ],
    scarce: [
      "(struggle to find|hard to find|hard pressed|hard put|rarely find|rarely meet|seldom find|not find|won't find|never find|unlikely to find|search long|look long|will not meet)",
    ],
    fans: [
      "(children|kids|customers|patients|clients|pupils|guests|passengers|everyone|everybody|people|parents|colleagues|bosses|residents|students)",
    ],
    adore: [
      "(love me|adore me|worship me|rave about me|swear by me|trust me blindly|say I am|says I am|tell me I am|tells me I am|think I am|thinks I am|call me|calls me)",
    ],

    event: [
      "(I|I'm|I've|we|we're|we've|my|our|me|us) (_|_ _|_ _ _)? (divorce*|separated|separation|custody|pregnan*|expecting a (baby|child|little)|baby|wedding|getting married|engaged|honeymoon|house move|bought a|buying a|sold our|mortgage|the bank|landlord|debt*|childcare|funeral|bereave*|new puppy)",
      "(in-laws|the kids|our kids|my kids|our daughter|our son|my daughter|my son|my wife|my husband|my partner|my girlfriend|my boyfriend|my mother|my father|my mum|my dad|our dog)",
    ],
    ill: [
      "(diagnos*|signed off|burnout|burn-out|burned out|depress*|anxiety|migraine*|medication|surgery|operation|therapy|therapist|chemo*|cancer|heart attack|slipped disc|bad back|bad knee|trouble with my (back|knee*|heart|neck|shoulder|hip)|my (back|knee|knees|health|hip|asthma|diabetes)|sick leave|in hospital|health issue*|health problem*|chronic|panic attacks|insomnia)",
    ],
    myIll: [
      "(I have|I've|I had|I was|I am|I'm|I got|I suffer|my (husband|wife|mother|father|son|daughter|partner|own|health|back|knee|knees|hip))",
    ],
    money: [
      "(salary|pay|wage*|hourly rate|day rate|rate|per hour|an hour|bonus|pension|overtime|package|raise|money|earn*|expenses|mileage|company car|relocation)",
    ],
    haggle: [
      "(below|less than|at least|need to agree|agree on|expect|accept|settle|go down|what I am on|currently on|my current|what about|how much|worth|negotiat*|would need|looking for|minimum|match what|discuss|work for)",
    ],
    nation: [
      "(government*|minister*|labour party|tories|tory|the left|the right|parliament|politician*|prime minister|president|election*|immigra*|brexit|tax|taxes|council tax|vote*|war)",
    ],
    opinion: [
      "(theft|scandal*|disgrace*|shame*|idiot*|ruin*|my view|my opinion|outrag*|lies|liars|crooks|joke|insane|ought to be|fed up|useless|voted for|I vote|criminal)",
    ],
    boss: [
      "(my|our|the) (current|present|old|former|last|own|new)? (boss|head|manager|employer|foreman|leader|supervisor|director|partner|management|company|firm|colleagues)",
    ],
    grudge: [
      "(eye to eye|get on|get along|bully*|bullie*|shout*|toxic|unfair*|hopeless|stand him|stand her|stand them|treat* me|awful|terrible|incompeten*|fell out|falling out|micromanag*|ignor*|lies|liar|sacked|fired|fed up|sick of|unhappy|clash*|argu*|dislike*|hate*|idiot*|poison*)",
    ],
    isYou: [
      "(you (are|were|guys|lot|all|folks)|you're|y'all|(amazing|awesome|cool|lovely|great) (crew|bunch|gang|lot))",
    ],
    chummy: [
      "(legend*|girls|lads|bunch|crew|gang|awesome|cool|gorgeous|hilarious|fab|epic|dope|rock|rocked|sweet|sick|ace|brill|the bomb|dudes|mates|guys)",
    ],
    linkedin: ["(linkedin|linked in)"],
    connect: [
      "((I|I've|I'd|I'll|let us|let's|shall we|may I|can I|could I|could we|please) (_|_ _|_ _ _)? (connect*|add|added|adding|follow|followed|invite*|request*|link up|network*|accept))",
    ],
    theirs: [
      "(your (post*|page|article*|message|invitation|invite|request|profile)|you (found|wrote|posted|contacted|asked|invited|added)|the (advert|ad|posting|job post))",
    ],
    leave: [
      "((weeks|days|fortnight|month|time) off|off booked|holiday* booked|booked (a|our|my|the)? _? (holiday|trip|cruise|flight*|break)|going on holiday|away (in|for) _|annual leave)",
    ],
  },
  frames: {
    pushy: [
      "ask answer deadline !third !agreed",
      "rival hanging !third !agreed",
      "willVisit visited !third !agreed",
      "ifNothing willVisit !third !agreed",
      "presume won self !third !agreed",
      "you impatient !third !agreed",
      "owe answer !third",
    ],
    pleading: [
      "self plight !third !agreed",
      "admit weak self !third !agreed",
      "plea mercy you !third",
      "offered anything !third !agreed",
    ],
    oversell: [
      "isMe best role !agreed",
      "boastMore",
      "rivals outdo self",
      "rivals outdo you",
      "hireMe bliss",
      "self noError !agreed",
      "scarce self you",
      "fans adore",
    ],
    tooInformal: ["isYou chummy !third"],
    linkedin: ["linkedin connect !theirs"],
    otherOffers: ["rival hanging !third !agreed"],
    offTopic: [
      "event !third !agreed",
      "myIll ill !agreed",
      "self money haggle !third !agreed",
      "nation opinion",
      "boss grudge",
      "self leave !third !agreed",
    ],
  },
};
