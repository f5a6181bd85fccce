const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What tells the pronoun *I* (you, plural), written small by mistake, from the preposition *i*. */
export const I_CONTEXT_DA = {
  /** Finite verbs that follow the pronoun and are nothing else behind the preposition. */
  verbs: words(
    "er var har havde mangler manglede regner regnede kan kunne vil ville skal skulle må måtte bør burde bliver blev får fik gør gjorde tager tog arbejder arbejdede " +
      "søger søgte leder ledte tænker tænkte nævnte nævner fortalte fortæller sagde siger skrev skriver viste viser ønsker ønskede " +
      "planlægger planlagde bruger brugte giver gav kommer kom står stod vælger valgte ved vidste mener mente forventer forventede lovede " +
      "laver lavede bygger byggede driver drev holder holdt lægger lagde sætter satte vender vendte håber håbede synes syntes beskrev beskriver " +
      "spurgte spørger talte kører kørte mødte sender sendte glæder behøver tror troede husker satser samarbejder udvikler udviklede startede " +
      "prioriterer prioriterede overvejer overvejede lod lader ringede ringer træffer traf ansætter ansatte tilbyder tilbød stiller stillede hører hørte " +
      "ser forklarede forklarer delte deler passer passede spiser spiste lytter lyttede løser løste inviterede inviterer skaber skabte følger fulgte ejer " +
      "venter ventede finder fandt dyrker dyrkede tilrettelægger efterlyser efterlyste efterspørger efterspurgte investerer tør turde gider orker sætter fremhævede",
  ),
  /** Words before the pronoun that open a clause. */
  openers: words(
    "at som hvordan hvad hvor hvornår hvorfor hvilke hvilken hvis når om da fordi mens siden den det de dem ting måde måden planer planen håber synes tror nævnte inden før end sådan så ligesom selvom og men",
  ),
  /** Small words between pronoun and verb. */
  between: words(
    "selv også alle begge to virkelig nok sikkert jo gerne ikke allerede nu altid måske godt netop begge tre to fire stadig lige forhåbentlig sammen hver",
  ),
  /** What follows the pronoun behind its verb ("Har i brug for") and never the preposition. */
  behind: words(
    "med på til om efter af fra nogen noget nogle ikke også stadig brug mulighed lyst gerne fundet besluttet valgt truffet hørt overvejet været allerede nyt jer jeres mig sådan mon måske selv haft taget fået lagt set tænkt planer planlagt endnu altid",
  ),
  /** Look like verbs, and follow the preposition all the same. */
  notVerbs: words(
    "går dag morges aftes aften morgen perioder medier weekender alt andre andres alverden øvrigt forhold fremtiden år orden gang stand praksis løbet lære møder hænder lag rækker timer dage uger måneder sommer vinter vinter efterår kurser sager afdelinger bestyrelser processer projekter sommer december november september oktober teamet lager foråret efteråret vinter weekenden byggeriet nætter aftener kilder lande byer sider former skoler klasser højder rammer grupper",
  ),
} as const;
