const words = (list: string) => list.split(" ");

/** Finite whatever stands beside them. */
export const FINITE: ReadonlySet<string> = new Set(
  words(
    "am is are was were has had does did can could will would shall should must might isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't won't wouldn't shouldn't gave took came went saw knew thought told felt became began spoke wrote chose grew showed fits fit suits suited seems seemed sounds sounded means meant makes impressed struck inspired convinced surprised fascinated",
  ),
);

/** Finite only beside a subject, because they are nouns, adjectives, infinitives or participles as well. */
export const DOUBTFUL_FINITE: ReadonlySet<string> = new Set(
  words(
    "have do may work works worked lead leads led use uses used like likes liked love loves loved enjoy enjoyed build builds built run runs ran said say says made help helps helped want wants wanted need needs hope talk talked mentioned described asked shared explained learned learnt heard found left got get met kept brought taught held stayed spent set put handled managed matters mattered appeals appealed interests interested excites excited believe think know look looked see understand speak feel bring trained planned treat treats treated care cares value values support supports supported hold holds forgot remember appreciate appreciated stood won sold cut read hope live lived focus focuses struck speaks matches",
  ),
);
