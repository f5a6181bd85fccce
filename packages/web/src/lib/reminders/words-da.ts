/** Words for reminders, fetched with Settings. Danish is written first. */
export const da = {
  title: "Påmindelser",
  text: "Få et praj, når samtalen er slut, når det er et godt tidspunkt at skrive, og når der er gået længe nok til at spørge. Aldrig om natten, og kun én gang for hver ting.",
  discreet:
    "På låseskærmen står der hverken firma eller navne, kun at der er noget, du ville gøre. Prajet går krypteret gennem den tjeneste, som browserens producent har til det. De kan se, at der kommer noget, men ikke hvad.",
  running: "Det virker, så længe Efterklang kører på din computer.",
  on: "Slå påmindelser til",
  off: "Slå dem fra",
  try: "Send et praj nu",
  isOn: "Påmindelser er slået til i den her browser.",
  turnedOff: "Påmindelser er slået fra i den her browser.",
  tried:
    "Prajet er på vej. Kommer det ikke, så se, om systemet holder browserens beskeder tilbage.",
  denied:
    "Browseren har fået besked på ikke at vise noget herfra. Tillad notifikationer for siden i browserens indstillinger, og prøv igen.",
  unsupported:
    "Den her browser kan ikke vise påmindelser. På iPhone og iPad kan den, når Efterklang er føjet til hjemmeskærmen.",
  noService:
    "Browseren kunne ikke få fat i sin tjeneste til påmindelser. Intet er ændret. Prøv igen om lidt.",
  failed: "Efterklang svarer ikke lige nu. Intet er ændret. Prøv igen om lidt.",
};
export type ReminderWords = typeof da;
