/** Ways of saying "I am", with what people put after it for emphasis. */
const I_AM =
  "(I am|I'm|I would be|I'd be|I will be|I'll be|I'll always be|I have always been|I've always been|I must be|makes me|make me|me as|myself as|myself to be|am I|I truly am|I really am|I am confident I am|I know I am|I know I'm|makes me the|being)";
const EMPHASIS =
  "(absolutely|clearly|by far|simply|truly|really|without a doubt|without doubt|undoubtedly|hands down|easily|definitely|certainly|unquestionably|the very|obviously|100|100 percent|one hundred percent|quite simply|just|honestly|undeniably|beyond doubt|literally)";
const BEST =
  "(best|very best|absolute best|perfect|ideal|strongest|most qualified|most experienced|most capable|most committed|most dedicated|most passionate|best qualified|best-qualified|most talented|most motivated|most skilled|finest|greatest|smartest|one and only|single best|exact right)";
const ROLE =
  "(candidate|candidates|applicant|person|choice|fit|match|hire|man|woman|option|individual|employee|addition|one|you can find|you could find|you will find|you'll find|you could hire|you will meet|you have met|you will interview|around|out there|for the job|for this job|for the role|for this role|for the position|for this position|in the field|in the business|in the industry|in the country|in the market|nurse|developer|engineer|teacher|manager|designer|analyst|salesperson|accountant)";
const GRAND =
  "(exceptional|outstanding|extraordinary|unmatched|unparalleled|unrivalled|unrivaled|world-class|stellar|superb|phenomenal|brilliant|unique|incredible|amazing|impeccable|flawless|unsurpassed|superior|remarkable|first-class|invaluable|second-to-none|proven|unbeatable|stunning)";
const SKILL =
  "(skill|skills|skillset|ability|abilities|talent|talents|track record|experience|qualifications|expertise|results|work ethic|background|credentials|performance|achievements|record|qualities|leadership|knowledge|judgement|judgment|profile)";
const THEM = "(other|the other|your other|all the other|all other|any other|most|most other|every other)";
const RIVALS = "(candidate|candidates|applicant|applicants|person|people|contender|contenders|interviewees)";

/** Sales talk about oneself. What is said of them, of the talk or of the work never stands here. */
export const OVERSELL_EN = {
  faulty: [
    `${I_AM} ${EMPHASIS}? ${EMPHASIS}? (the|your|a|an) ${EMPHASIS}? ${BEST} (possible|and only)? ${ROLE}`,
    `${I_AM} ${EMPHASIS}? the (very|absolute|single)? best (you|for|at|in|there)`,
    `I (was|am) born (to|for)`,
    `(I was|I am|I'm) (made|destined|meant|tailor-made|tailor made|cut out) (for|to) (this|the|your|do|be)`,
    "born (to do this|for this|to be a|to be an|to work)",
    "(a|the|your|as a) (truly|absolutely|simply)? (perfect|ideal) (fit|match|candidate|hire|choice|addition|applicant|person for)",
    "(the|your) dream (candidate|hire|employee)",
    "(fit|match|suit|meet|meets|fits|matches|suits|tick|ticks) (the|this|your|every|each|all)? (of)? (your|the|these)? (role|position|job|requirements|requirement|description|criteria|boxes|box|bill|needs) (perfectly|100|100 percent|to perfection|and then some|and more|to a T|exactly)",
    "(I am|I'm|I would be|I'd be|makes me|make me|am|feel|myself|being|believe|me) (perfectly|ideally|uniquely|supremely|exceptionally|extremely|extraordinarily|incredibly|eminently|exceedingly|highly|more than) (qualified|suited|skilled|talented|positioned|equipped|capable|competent|placed)",
    "(tick|ticks|check|checks) (all|every|each) (of)? (the|your|single)? (boxes|box)",
    "(exactly|precisely|just) (who|what|the person|the candidate|the one|the kind of person) (you|you're|your) (are|need|have been|team needs|company needs|were|want) (looking for|searching for|waiting for)?",
    "(you|you'll|you will|you would|you'd|you won't|will|won't) (not|never|will never)? (be|ever)? (regret|sorry|disappointed) (it|hiring|choosing|picking|giving|taking|your|this|the|if you|for)?",
    "(regret|be sorry|be disappointed) (hiring|choosing|picking) me",
    "(it would|it'd|it will|would) be a (huge|big|grave|real|terrible|costly)? mistake (not|to)",
    "(you would|you'd|you will|you'll|you are|you're|to) (be)? (miss|missing|lose|losing) (out)? (on)? (me|a great|a real|someone|an opportunity|a talent|if you)",
    "(I|I can|I'll|I will|I do) (personally|absolutely|confidently|always)? (guarantee|promise|assure you|guarantee you|promise you|guaranteed) (that|you|I|it|results|success|to|my|a)?",
    "(guaranteed|guarantee) (results|success|to deliver|to exceed|to succeed|satisfaction|you)",
    "you have my (guarantee|word|promise)",
    "I (always)? (give|put in|bring|deliver|will give|would give|am ready to give|'ll give) (it)? (110|120|150|200|1000)",
    "(100|100 percent|one hundred percent|1000) (the right|right for|certain I|sure I|confident|committed|qualified|sure that I|certain that I)",
    `(better|stronger|more qualified|more experienced|more capable|more committed|more passionate|more dedicated|more motivated|harder|faster|smarter|more skilled) (suited|qualified)? than (any of)? ${THEM} (of)? (the|your)? (other)? ${RIVALS}?`,
    "(better|more qualified|harder|faster|smarter|more) than (anyone|anybody|everyone|everybody) (else)? (you|in|on|who|I)?",
    `(unlike|compared to|compared with|in contrast to) ${THEM} ${RIVALS}`,
    `(no|few|none of the) (other|others) ${RIVALS}? (can|could|will|has|have|would|brings|bring|offers|offer|matches|is|are|comes|come)?`,
    `(no one|nobody|no-one) (else)? (can|could|will|is|would|has|brings|works|wants|you meet|you interview|knows|does) .. (as well|better|more|like I|like me|harder|than me|than I|match|as much|what I)`,
    "(no one|nobody|no-one) (else)? (can|could|will|does) (this|it|match|beat|offer|bring)",
    `(you|you'll|you will|you'd|you would|you won't) (not|never|won't|will not|ever|be able to|struggle to|hard pressed to|be hard pressed to)? find (a|an|anyone|anybody|someone|another)? (candidate|person|applicant)? (who is|who's)? (better|more|stronger|like me|as qualified|as committed|harder)`,
    `(outshine|outperform|outclass|surpass|beat|exceed|outshines|outperforms) (all|any|every|the|your) (of)? (the|your)? (other)? ${RIVALS}`,
    "(set|sets|setting) me (head and shoulders)? (apart|above)",
    "(I|me|I'll|I'd|I do) (truly|really|certainly|will|clearly|would)? (stand|stood) (head and shoulders)? (out|above|apart)",
    "(head and shoulders above|a cut above|second to none|in a league of my own|one in a million|one of a kind|best in class|best-in-class|best of the best|cream of the crop|top of my game|unicorn)",
    `my (own|truly|absolutely)? ${GRAND} (and proven)? ${SKILL}`,
    `I (have|possess|bring|offer|am known for|boast|bring with me) (an|a|truly)? (unmatched|unparalleled|unrivalled|unrivaled|exceptional|extraordinary|outstanding|stellar|world-class|phenomenal|impeccable|flawless|unbeatable|incredible|amazing|unsurpassed) ${SKILL}`,
    "(I am|I'm|as) (an|a|truly|simply)? (exceptional|outstanding|extraordinary|phenomenal|incredible|amazing|brilliant|superb|unstoppable|unbeatable|world-class|stellar|top-notch|top-tier|exceptionally talented|incredibly talented|extremely talented|highly talented) (at|with|in|nurse|developer|engineer|teacher|manager|designer|leader|communicator|salesperson|candidate|analyst|employee|team player|problem solver|addition|writer|project manager|performer|accountant|seller|listener|professional|individual|worker)?",
    "(I am|I'm|as|I'm a|I am a|a|total|true|born|real|absolute) (a|an|the)? (true|real|born|absolute|total|natural)? (rock star|rockstar|superstar|ninja|guru|wizard|genius|unicorn|game changer|game-changer|powerhouse|natural-born leader|born leader|overachiever|top performer|high achiever|go-getter|visionary|winner|miracle worker|rainmaker|force of nature|born salesman|born seller)",
    "(a|an) (huge|great|tremendous|invaluable|immense|massive|enormous|incredible|major|priceless|indispensable|real|true|immediate) (asset|win|gain|addition|boon) (to|for) (you|your|the|any|this)",
    "(your next|the next) (superstar|star|rock star|top performer|star employee)",
    "(take|taking|bring|elevate|propel|transform|lift) your .. to (the next level|new heights|another level|a whole new level|unprecedented heights|even greater heights)",
    "(revolutionize|revolutionise|transform|skyrocket|supercharge) your (company|team|business|sales|department|organization|organisation|industry|revenue|results)",
    "(there is|there's) (nothing|no task|no challenge) (that)? I (can't|cannot|can not|couldn't)",
    "I (can|could) (do|handle|solve) (anything|everything|any problem|it all)",
    "I (have|'ve)? (never|never once|never ever) (fail|failed|miss|missed|make mistakes|made a mistake|disappoint|disappointed|let anyone down|let you down|lost|make a mistake)",
    "I (always|consistently|invariably|never fail to) (exceed|surpass|smash|crush|deliver above|outperform|over-deliver|overdeliver|go above and beyond|win)",
    "(exceed|surpass|smash|blow away|shatter) (all|all of|every one of|any of)? your (wildest)? (expectations|expectation|targets)",
    "(all|every one) (of)? my (previous|former|past)? (bosses|managers|employers|colleagues|supervisors|clients) (say|agree|will tell|would tell|love|loved|rave|have said|can confirm)",
    "(look|search|looking) no further",
    "your search (is over|ends|has ended|can end|can stop)",
    "(you|your team|your company|your department) (really|truly|simply|clearly|definitely)? (need|needs) (me|someone like me|a person like me|somebody like me|my skills)",
    "(answer|solution) to (all)? (of)? your (problems|prayers|challenges|needs)",
    "solve all (of)? your (problems|challenges)",
    "(lucky|fortunate) to have (me|someone like me)",
    "(hit|hits) the jackpot",
    "(work|working|works) miracles",
    "(without a doubt|without doubt|undoubtedly|no doubt|beyond any doubt|beyond a shadow of a doubt|hands down) (in my mind)? (that)? (I am|I'm|I would be|I'd be|I will be|the best|the right|your best|the strongest)",
    "(the|your) (best|strongest|most qualified) (candidate|applicant|choice|hire|decision you) (for|you|you'll|you've|in|is me|by far)",
    "best (decision|hire|investment) (you|you'll|you will|you've|your company|of)",
    "(insanely|crazy|ridiculously|wildly|obsessively) (passionate|talented|good|driven|dedicated|motivated|skilled)",
    "live and breathe",
  ],
  innocent: [
    "(I am|I'm|I would be|I may|I might|might|may) not (be)? (the|a|an|your)",
    "(hope|hoping|wish|sure|glad|confident) (that)? (you|you have|you'll|you will) (find|found|choose|chose|have found) (the|a) (best|right|perfect|ideal) (candidate|person|fit|match|one)",
    "(choose|chose|chosen|choosing|select|selecting|selected|find|finding|found|pick) (the|a) (best|right|perfect|ideal|strongest) (candidate|person|fit|match|applicant)",
    "(you|they|team) (know|understand|do) .. (better|more) than (anyone|anybody|most)",
    "(your|the|this|that) (_ _|_)? (_|_ _) (is|are|was|were|sounds|looks) (truly|really)? (second to none|one of a kind|a cut above|best in class|in a league)",
    "(can't|cannot|can not|won't|couldn't|not) (promise|guarantee|find)",
    "(better|more|harder|faster) than I (expected|thought|imagined|had)",
    "(you|your|team|company|office|clinic|school|department|hospital|conversation|talk|interview|programme|program|product) (is|are|was|were) (exceptional|outstanding|extraordinary|amazing|incredible|brilliant|second to none|world-class|one of a kind)",
    "you (guarantee|promise|promised)",
    "as (promised|I promised|you promised)",
    "perfect (time|timing|day|example|question|place|moment|setting|opportunity|summary|picture|illustration|sense)",
    "(the|a) perfect match for (your|the) (patients|customers|users|data|region)",
  ],
};

/** Adjectives that become a boast when three of them stand in a row about oneself. */
export const BOASTS_EN = [
  "passionate","dedicated","motivated","driven","talented","hardworking","hard-working","skilled","experienced","committed","ambitious","enthusiastic",
  "creative","innovative","dynamic","energetic","proactive","reliable","dependable","professional","organized","organised","detail-oriented",
  "results-driven","results-oriented","result-oriented","goal-oriented","self-motivated","self-starting","strategic","visionary","intelligent","smart","efficient","effective",
  "loyal","flexible","adaptable","resourceful","charismatic","diligent","meticulous","trustworthy","versatile","accomplished","tenacious","determined",
  "confident","tireless","positive","outgoing","personable","capable","competent","knowledgeable","focused","empathetic","analytical","disciplined","responsible","honest",
  "productive","punctual","conscientious","collaborative","persistent","brilliant","exceptional","gifted","strong","quick","hungry","thorough",
];
