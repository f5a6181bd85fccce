import type { EmployerSlotWords } from "../../review-words.ts";

const WANTED =
  "(position|role|job|opportunity|vacancy|opening|internship|placement|apprenticeship|post|career|future|life)";

/** Where the name of an employer is due, and when it may be another's. */
export const EMPLOYER_SLOTS_EN: EmployerSlotWords = {
  slots: [
    `${WANTED} .. at`,
    "(position|role|job|opportunity|vacancy|opening|career|future|interview process) (with|within)",
    "interview (with you)? at",
    "(join|joining)",
    "(join|joining|at|with|of) (the|everyone at|everybody at|the team at|you at|all of you at|you all at)",
    "(work|working) (as)? .. (at|for)",
    "(start|starting|begin|beginning) (work|working|a job|a career|my career|my work|as (a|an|the|your) .. ) (at|for|with)",
    "(future|colleagues|team|everyone|everybody|people|folks|culture|work|experience|skills) at",
    "part of (the)?",
    "(you|all) at",
    "(do|doing) (the same|that|this|so|it) (at|for)",
    "(love|like|glad|happy|delighted|thrilled|proud|excited|keen|hope|hoping|want|pleased|eager) to (work|teach|nurse|cook|train|grow|start|begin|continue|stay|serve|contribute|make a difference|be (working|teaching|employed|based)|build _) .. at",
    "(contribute|contributing|belong|of value) to",
    "(skills|experience|energy|ideas|knowledge|enthusiasm) to",
    "(my application|applying) (to|with) (you at)?",
  ],
  ownPast: [
    "my .. (job|role|position|time|years|work|internship|project*|team|experience|career|employer|manager|last|current|previous|former|present)",
    "(currently|previously|formerly)",
    "(current|previous|former|last|past|earlier) (job*|role*|position*|post|employer*|company|firm|work|placement|internship|team|manager)",
    "i (once|also|first|then)? (worked|led|managed|built|ran|was|spent|did|learned|learnt|taught|work|run|lead|manage|am|left|trained|started|began|studied|served)",
    "(i've|i have|i had|having) .. (worked|led|managed|built|run|been|spent|done|taught|trained|served|left)",
    "(when|while|where|since) i",
    "(experience|years) (at|from|with)",
  ],
  wishes: ["(would|i'd|hope|hoping|wish|want|eager|keen|excited|could|look|looking|love|bring)"],
  owned: ["(mission|values|culture|growth|reputation|success|vision)"],
  placeWords:
    "house street road wharf park square building buildings centre center campus hall terminal floor site depot gate quay court tower airport station lane avenue plaza way office offices branch factory plant warehouse yard location headquarters hq lab shop store stand booth fair conference room ward wing clinic surgery kitchen bar desk hub project programme program initiative scheme route line guild chapter".split(
      " ",
    ),
  placesBefore:
    "project operation terminal level platform building room gate pier unit ward route line phase year grade stage band block floor dock bay berth studio site plant shift step table stand booth hangar easter christmas thanksgiving hanukkah ramadan diwali eid midsummer".split(
      " ",
    ),
  places: (
    "england scotland wales ireland britain britain's america canada australia zealand germany france spain italy poland holland netherlands belgium austria switzerland finland iceland india china japan singapore dubai " +
    "london manchester birmingham leeds liverpool bristol sheffield newcastle nottingham leicester cardiff swansea belfast derry edinburgh glasgow aberdeen dundee inverness york bath oxford cambridge brighton southampton portsmouth plymouth exeter norwich ipswich reading swindon gloucester worcester coventry derby stoke hull bradford sunderland durham carlisle preston blackpool lancaster chester shrewsbury hereford truro dover folkestone canterbury hastings heathrow gatwick stansted luton dartford croydon kingston richmond hammersmith shoreditch kensington islington hackney camden wembley holyhead felixstowe harwich immingham grimsby " +
    "dublin cork galway limerick waterford paris berlin hamburg munich cologne frankfurt amsterdam rotterdam utrecht brussels antwerp vienna zurich geneva madrid barcelona lisbon porto rome milan oslo stockholm gothenburg malmö helsinki copenhagen aarhus odense aalborg reykjavik warsaw prague budapest athens " +
    "york boston chicago seattle portland denver austin dallas houston phoenix atlanta miami orlando tampa detroit cleveland columbus cincinnati pittsburgh philadelphia baltimore washington richmond charlotte nashville memphis minneapolis milwaukee brooklyn queens bronx manhattan harlem oakland sacramento albany buffalo burbank hollywood pasadena california texas florida toronto montreal vancouver ottawa calgary edmonton winnipeg halifax sydney melbourne brisbane perth adelaide canberra hobart auckland wellington christchurch"
  ).split(" "),
};
