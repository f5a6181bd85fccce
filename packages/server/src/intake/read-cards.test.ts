import { expect, test } from "vitest";
import { readCards } from "./read-cards.ts";

const bytes = (text: string, encoding: BufferEncoding = "utf8") =>
  new Uint8Array(Buffer.from(text.replaceAll("\n", "\r\n"), encoding));
const FOUND = {
  name: "Jørgen Øe",
  title: "HR-chef",
  company: "Østkyst A/S",
  email: "joe@oestkyst.example",
  phone: "+45 62 20 11 09",
};

test.each([
  [
    "2.1 in quoted-printable, broken over lines",
    bytes(
      "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=98e;J=\n=C3=B8rgen;;;\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B8rgen =C3=98e\nORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=98stkyst A/S;HR\nTITLE:HR-chef\nTEL;WORK;VOICE:+45 62 20 11 09\nEMAIL;INTERNET;PREF:joe@oestkyst.example\nPHOTO;ENCODING=BASE64;JPEG:AAAA\n BBBB\nEND:VCARD\n",
    ),
  ],
  [
    "2.1 in Latin-1",
    bytes(
      "BEGIN:VCARD\nVERSION:2.1\nN:Øe;Jørgen\nFN:Jørgen Øe\nORG:Østkyst A/S\nTITLE:HR-chef\nTEL;CELL:+45 62 20 11 09\nEMAIL:joe@oestkyst.example\nEND:VCARD\n",
      "latin1",
    ),
  ],
  [
    "3.0",
    bytes(
      "BEGIN:VCARD\nVERSION:3.0\nN:Øe;Jørgen;;;\nFN:Jørgen Øe\nORG:Østkyst A/S;HR\nTITLE:HR-chef\nTEL;TYPE=FAX:+45 1\nTEL;TYPE=CELL:+45 62 20 11 09\nEMAIL;TYPE=PREF:joe@oestkyst.example\nEND:VCARD\n",
    ),
  ],
  [
    "4.0",
    bytes(
      "BEGIN:VCARD\nVERSION:4.0\nFN:Jørgen Øe\nORG:Østkyst A/S\nTITLE:HR-chef\nTEL;VALUE=uri;TYPE=work:tel:+45 62 20 11 09\nEMAIL:joe@oestkyst.example\nEND:VCARD\n",
    ),
  ],
])("a card of version %s", (_, card) => {
  expect(readCards(card)).toEqual([FOUND]);
});
