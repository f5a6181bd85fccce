import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../case-file/case-file.ts";
import type { NoteForm } from "../language/note-form.ts";
import { isSentence, noteForm } from "./note-sentences.ts";

const TABLE: Record<LanguageCode, Partial<Record<NoteForm, readonly string[]>>> = {
  da: {
    sentence: [
      "Jeg blev glad for at høre, hvordan I deler vagterne mellem jer.",
      "jeg har ledet tre anlægsprojekter",
      "Det gjorde indtryk på mig, at I lader de yngste tegne først",
      "det gjorde indtryk at se værkstedet",
      "Vi talte om migreringen til Kubernetes",
      "I lagde vægt på oplæring, og det kan jeg godt lide",
      "Jeres arbejde med fjernvarme gjorde stort indtryk",
      "Den måde, I arbejder på, passer til mig",
      "Det, I fortalte om jeres data, gav mig lyst til at læse videre",
      "Da I fortalte om nattevagterne, tænkte jeg på min egen afdeling",
      "Stemningen virkede rolig og varm",
      "Teamet bruger Kubernetes til alt",
      "Efter samtalen har jeg fået mere lyst til jobbet",
      "Især gennemgangen af økonomisystemet var spændende",
      "Min bachelor handlede om vandmiljø",
      "Peter fortalte om jeres nye laboratorium",
      "Tak for rundvisningen i produktionen",
      "Hos jer er der tid til patienterne",
      "Jeg vil gerne arbejde med de lange planer, fordi jeg selv bor der",
      "Har I prøvet at måle på det",
      "Der er kort fra idé til handling hos jer",
      "Vores snak om fejlkultur. Den sidder jeg stadig og tænker på.",
      "At I måler på trivsel, gjorde indtryk",
      "kan godt lide jer. Jeg vil gerne være med.",
      "I loved hearing about the new ward",
      "Sidste år omlagde jeg vores vagtplan, så ingen har mere end to nætter i træk",
      "Jeg 😀 glæder mig",
      "Hverdagen hos jer lyder travl og meningsfuld",
      "Når jeg underviser, tager jeg altid udgangspunkt i elevernes egne spørgsmål",
    ],
    noun: [
      "migrering til Kubernetes",
      "10 års erfaring med Navision",
      "erfaring med migrering til Kubernetes",
      "certifikat i svejsning",
      "kørekort til lastbil",
      "struktur og overblik",
      "nye udfordringer",
      "en bachelor i fysik",
      "Peters oplæg om sikkerhed",
      "fem år som leder af et lager",
    ],
    definite: [
      "jeres arbejde med fjernvarme",
      "den måde, I arbejder på",
      "Den måde I tager imod nye på",
      "den gode stemning på holdet",
      "opgaverne i det nye laboratorium",
      "det, I fortalte om jeres kunder",
      "mit netværk i branchen",
    ],
    talk: [
      "snakken om de nye skoleforløb",
      "vores snak om bæredygtighed",
      "samtalen om fejl",
      "rundvisningen på værkstedet",
    ],
    that: [
      "at I måler på kundetilfredshed",
      "At der er tid til oplæring",
      "at alle får lov at prøve",
    ],
    question: [
      "hvordan I arbejder med data",
      "hvor meget tid I bruger på oplæring",
      "hvad I har lært af fejlen",
    ],
    infinitive: [
      "at arbejde med de lange planer",
      "at bygge bro mellem faggrupper",
      "At få ansvar for egne kunder",
    ],
    state: [
      "vant til skiftende vagter",
      "certificeret scrum master",
      "uddannet sygeplejerske med ti år på en akutafdeling",
      "motiveret for at lære nyt",
      "meget interesseret i jeres forskning",
    ],
    doing: [
      "har 10 års erfaring med Navision",
      "Har ledet tre teams",
      "glæder mig til at lære systemet at kende",
      "kan både svejse og læse tegninger",
      "vil gerne arbejde med unge",
    ],
  },
  en: {
    sentence: [
      "I enjoyed hearing how your teams share what they learn from customers.",
      "I forgot to say that I also hold a licence for lorries.",
      "It struck me how much time everybody takes to bring new people in",
      "we talked about moving to Kubernetes",
      "The way you work suits me",
      "Your work on district heating impressed me",
      "What you said about mistakes has stayed with me",
      "Yesterday you mentioned the new ward",
      "At the end you mentioned a move to the cloud",
      "I'm used to changing shifts",
      "That's the kind of work I want to do",
      "There is time for the patients at your place",
      "My last project was about water",
      "Thank you for the tour of the workshop",
      "The whole team takes part in on-call. I like that.",
      "Jeg glæder mig til at arbejde sammen med jer",
      "When I teach, I always start from the pupils' own questions",
      "Last year I rebuilt our rota so that nobody has more than two nights in a row",
      "Your team works closely with customers",
    ],
    noun: [
      "migration to Kubernetes",
      "10 years of experience with Navision",
      "experience with moving to Kubernetes",
      "a certificate in welding",
      "structure and overview",
      "five years as head of a warehouse",
      "engineering at scale",
    ],
    definite: [
      "your work on district heating",
      "the way you work",
      "the calm on the ward",
      "my network in the trade",
    ],
    talk: [
      "the talk about the new training programme",
      "our conversation about mistakes",
      "the tour of the workshop",
    ],
    that: ["that you measure what customers say", "that there is time for training"],
    question: [
      "how you work with data",
      "how much time you spend on training",
      "what you learned from the outage",
    ],
    infinitive: ["to work on the long plans", "To build bridges between trades"],
    gerund: [
      "working with the payments team",
      "Building things that last",
      "helping patients to cope at home",
    ],
    state: [
      "used to changing shifts",
      "looking forward to learning the system",
      "trained as a nurse",
      "very interested in your research",
      "certified scrum master",
    ],
    doing: [
      "have ten years of experience with Navision",
      "led three teams through a merger",
      "would like to work with young people",
      "can both weld and read drawings",
    ],
  },
};

describe.each(["da", "en"] as const)("the judge of %s notes", (language) => {
  const rows = Object.entries(TABLE[language]).flatMap(([form, notes]) =>
    notes.map((note) => [note, form] as const),
  );
  it.each(rows)("takes %j for a %s", (note, form) => {
    expect(noteForm(note, language)).toBe(form);
    expect(isSentence(note, language)).toBe(form === "sentence");
  });
});

it("leaves a very long note alone, whatever it is", () => {
  expect(isSentence(`jeres arbejde med ${"varme og ".repeat(40)}el`, "da")).toBe(true);
});
