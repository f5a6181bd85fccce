import type { MailWords } from "../mail-words.ts";

const KIND = { smtp: "serveren til udgående post", imap: "serveren til indgående post" } as const;

/** Hvad der kan gå galt med en mailkonto, og hvad man gør ved det. */
export const daMailWords: MailWords = {
  server({ server, host }) {
    const kind = server === undefined ? "mailserveren" : KIND[server];
    const within = host === undefined ? kind : `${kind} (${host})`;
    return { within, first: within.charAt(0).toUpperCase() + within.slice(1) };
  },
  faults: {
    "host-not-found": ({ first }) => ({
      whatHappened: `${first} blev ikke fundet.`,
      whatToDo: "Tjek, at navnet er stavet rigtigt, og at der er forbindelse til nettet.",
    }),
    "connection-refused": ({ first }, { port }) => ({
      whatHappened: `${first} tager ikke imod forbindelser${port === undefined ? "" : ` på port ${port}`}.`,
      whatToDo: "Tjek porten. 465 og 587 er de almindelige til at sende, 993 til at modtage.",
    }),
    "timed-out": ({ first }) => ({
      whatHappened: `${first} svarede ikke i tide.`,
      whatToDo:
        "Tjek navn og port, og prøv igen om lidt. Nogle netværk spærrer for mail; prøv eventuelt et andet.",
    }),
    certificate: ({ within }) => ({
      whatHappened: `Certifikatet fra ${within} kan ikke bekræftes, så der blev ikke sendt nogen adgangskode.`,
      whatToDo:
        "Tjek, at navnet er præcis det, din udbyder oplyser. Er det din egen server, kan du lægge dens certifikat ind på kontoen.",
    }),
    "tls-not-offered": ({ first }) => ({
      whatHappened: `${first} tilbød ikke en krypteret forbindelse, så der blev ikke sendt nogen adgangskode.`,
      whatToDo: "Vælg den anden form for kryptering og den port, der hører til.",
    }),
    "login-refused": ({ first }) => ({
      whatHappened: `${first} afviste brugernavn eller adgangskode.`,
      whatToDo:
        "Tjek begge dele. Mange udbydere kræver en særlig appadgangskode i stedet for den, du logger ind med til daglig.",
    }),
    "token-expired": () => ({
      whatHappened: "Din tilladelse til at bruge mailkontoen er udløbet eller trukket tilbage.",
      whatToDo: "Log ind hos udbyderen igen. Det, der venter på at blive sendt, venter så længe.",
    }),
    "secret-missing": () => ({
      whatHappened: "Adgangskoden til mailkontoen kan ikke læses på denne computer.",
      whatToDo:
        "Skriv den igen. Nøglen, den var låst med, er væk eller en anden, fx fordi data er flyttet fra en anden computer.",
    }),
    "no-sent-folder": ({ first }) => ({
      whatHappened: `${first} har ingen mappe til sendt post.`,
      whatToDo:
        "Opret en mappe, der hedder Sendt, hos udbyderen. Uden den kan vi ikke se efter, om en mail kom af sted.",
    }),
    "no-room": ({ first }) => ({
      whatHappened: `${first} melder, at postkassen er fuld.`,
      whatToDo: "Slet noget i postkassen. Intet er gået tabt her.",
    }),
    protocol: ({ first }, { answer }) => ({
      whatHappened: `${first} svarede noget, vi ikke kan bruge${answer === undefined ? "" : `: »${answer}«`}.`,
      whatToDo: "Tjek, at port og kryptering passer sammen, og prøv igen.",
    }),
  },
  hints: {
    "app-password": (provider) =>
      `${provider} vil have en appadgangskode i stedet for din almindelige adgangskode. Slå totrinsbekræftelse til på din konto, opret en appadgangskode, og sæt den ind her.`,
    "switch-imap-on": (provider) =>
      `Mailprogrammer skal have lov først: Slå IMAP til i indstillingerne hos ${provider}.`,
    bridge: (provider) =>
      `Til ${provider} skal programmet Proton Mail Bridge køre på denne computer. Brug den adgangskode, som Bridge viser, og læg Bridges certifikat ind på kontoen.`,
    "sign-in-only": (provider) =>
      `${provider} tager ikke længere imod adgangskoder fra mailprogrammer. Log ind hos ${provider} i stedet.`,
  },
};
