import { burn } from "@kenjiuno/msgreader/lib/Burner.js";

/** Entry types of a compound file. */
const FOLDER = 1;
const STREAM = 2;
const ROOT = 5;

interface Person {
  name: string;
  address: string;
}

/** A mail as Outlook saves it: the streams that hold its subject, body, sender and recipients. */
export function outlookFile(mail: {
  subject: string;
  body: string;
  from: Person;
  to: Person;
  sentAt: string;
}): Uint8Array<ArrayBuffer> {
  const entries: Parameters<typeof burn>[0] = [
    { name: "Root Entry", type: ROOT, children: [], length: 0 },
  ];
  const add = (parent: number, name: string, given: Uint8Array) => {
    // A copy of its own: the writer takes the whole buffer behind it.
    const bytes = new Uint8Array(given);
    entries[parent]!.children!.push(entries.length);
    entries.push({ name, type: STREAM, binaryProvider: () => bytes, length: bytes.length });
  };
  const text = (parent: number, tag: string, value: string) =>
    add(parent, `__substg1.0_${tag}001F`, Buffer.from(value, "utf16le"));
  add(
    0,
    "__properties_version1.0",
    Buffer.concat([Buffer.alloc(32), timeProperty(0x0039, mail.sentAt)]),
  );
  text(0, "001A", "IPM.Note");
  text(0, "0037", mail.subject);
  text(0, "1000", mail.body);
  text(0, "0C1A", mail.from.name);
  text(0, "5D01", mail.from.address);
  const recipient = entries.length;
  entries[0]!.children!.push(recipient);
  entries.push({ name: "__recip_version1.0_#00000000", type: FOLDER, children: [], length: 0 });
  add(
    recipient,
    "__properties_version1.0",
    Buffer.concat([Buffer.alloc(8), numberProperty(0x0c15, 1)]),
  );
  text(recipient, "3001", mail.to.name);
  text(recipient, "39FE", mail.to.address);
  return new Uint8Array(burn(entries));
}

/** A fixed property of type time: hundreds of nanoseconds since 1601. */
function timeProperty(tag: number, at: string): Buffer {
  const property = header(0x0040, tag);
  property.writeBigUInt64LE((BigInt(Date.parse(at)) + 11_644_473_600_000n) * 10_000n, 8);
  return property;
}

function numberProperty(tag: number, value: number): Buffer {
  const property = header(0x0003, tag);
  property.writeUInt32LE(value, 8);
  return property;
}

function header(type: number, tag: number): Buffer {
  const property = Buffer.alloc(16);
  property.writeUInt16LE(type, 0);
  property.writeUInt16LE(tag, 2);
  property.writeUInt32LE(6, 4);
  return property;
}
