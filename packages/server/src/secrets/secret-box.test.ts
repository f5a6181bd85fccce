import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { keyFile } from "./key-file.ts";
import { type Keyring, systemKeyring } from "./keyring.ts";
import { keyNameOf, openSealed, seal } from "./seal.ts";
import { secretBox } from "./secret-box.ts";

const folder = mkdtempSync(join(tmpdir(), "secrets-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newPath = () => join(folder, `place-${++files}`, "data.key");

const key = (byte: number) => Buffer.alloc(32, byte);
const missing = { code: "secret-missing" };

function memoryKeyring(): Keyring & { text: string | null } {
  const ring = {
    text: null as string | null,
    read: async () => ring.text,
    write: async (text: string) => void (ring.text = text),
  };
  return ring;
}

const locked: Keyring = {
  read: () => Promise.reject(new Error("locked")),
  write: () => Promise.reject(new Error("locked")),
};
/** Says that it keeps, and does not. */
const forgetful: Keyring = { read: async () => null, write: async () => {} };

describe("a seal", () => {
  it("gives back any text to whoever has the key and names the purpose", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(openSealed(key(1), "mail:mette", seal(key(1), "mail:mette", text))).toBe(text);
      }),
    );
  });

  it("holds nothing of the text, and is another each time", () => {
    const one = seal(key(1), "p", "hemmelig æøå");
    const bytes = Buffer.from(one.split(".")[2] ?? "", "base64url");
    expect(bytes.includes("hemmelig")).toBe(false);
    expect(seal(key(1), "p", "hemmelig æøå")).not.toBe(one);
  });

  it("opens neither with another key, nor for another purpose, nor when one byte of it has changed", () => {
    const sealed = seal(key(1), "mail:mette", "hemmelig");
    expect(openSealed(key(2), "mail:mette", sealed)).toBeNull();
    expect(openSealed(key(1), "mail:jonas", sealed)).toBeNull();
    const [form, name, text = ""] = sealed.split(".");
    const bytes = Buffer.from(text, "base64url");
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const damaged = `${form}.${name}.${changed.toString("base64url")}`;
      expect(openSealed(key(1), "mail:mette", damaged)).toBeNull();
    }
  });

  it.each(["", "s1", "s1..", "s2.x.AAAA", "no seal at all"])("is not found in %j", (sealed) => {
    expect(openSealed(key(1), "p", sealed)).toBeNull();
  });

  it("names its key without telling it", () => {
    expect(keyNameOf(seal(key(1), "p", "a"))).toBe(keyNameOf(seal(key(1), "q", "b")));
    expect(keyNameOf(seal(key(1), "p", "a"))).not.toBe(keyNameOf(seal(key(2), "p", "a")));
  });
});

describe("a secret box", () => {
  it("keeps its key in the keyring where there is one, and makes no file", async () => {
    const path = newPath();
    const ring = memoryKeyring();
    const box = secretBox(ring, keyFile(path));
    const sealed = await box.seal("p", "hemmelig");
    expect(await secretBox(ring, keyFile(path)).open("p", sealed)).toBe("hemmelig");
    expect(await box.keyIsIn(sealed)).toBe("keyring");
    expect(() => statSync(path)).toThrow();
  });

  it.each([
    ["there is no keyring", null],
    ["the keyring is locked", locked],
    ["the keyring does not keep", forgetful],
  ])("keeps its key in a file of the user's alone where %s", async (_, ring) => {
    const path = newPath();
    const box = secretBox(ring, keyFile(path));
    const sealed = await box.seal("p", "hemmelig");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(path, "..")).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(path, ".."))).toEqual(["data.key"]);
    expect(await box.keyIsIn(sealed)).toBe("file");
    expect(await secretBox(ring, keyFile(path)).open("p", sealed)).toBe("hemmelig");
  });

  it("takes a key file back from whoever else may read it", async () => {
    const path = newPath();
    const box = secretBox(null, keyFile(path));
    const sealed = await box.seal("p", "hemmelig");
    chmodSync(path, 0o644);
    await box.open("p", sealed);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("makes one key, however many begin at once", async () => {
    const path = newPath();
    const boxes = Array.from({ length: 8 }, () => secretBox(null, keyFile(path)));
    const sealed = await Promise.all(boxes.map((box) => box.seal("p", "hemmelig")));
    expect(new Set(sealed.map(keyNameOf)).size).toBe(1);
    for (const one of sealed) expect(await boxes[0]?.open("p", one)).toBe("hemmelig");
  });

  it("goes on with its file when a keyring turns up later", async () => {
    const path = newPath();
    const sealed = await secretBox(locked, keyFile(path)).seal("p", "hemmelig");
    const ring = memoryKeyring();
    const later = secretBox(ring, keyFile(path));
    expect(await later.open("p", sealed)).toBe("hemmelig");
    expect(keyNameOf(await later.seal("p", "mere"))).toBe(keyNameOf(sealed));
    expect(ring.text).toBeNull();
  });

  it("says that the secret is missing where the key is gone or another one, and never what it was", async () => {
    const sealed = await secretBox(memoryKeyring(), keyFile(newPath())).seal("p", "hemmelig");
    const other = secretBox(null, keyFile(newPath()));
    await expect(other.open("p", sealed)).rejects.toMatchObject(missing);
    await other.seal("p", "a key of its own");
    await expect(other.open("p", sealed)).rejects.toMatchObject(missing);
    await expect(other.open("p", "damaged")).rejects.toMatchObject(missing);
    expect(await other.keyIsIn(sealed)).toBeNull();
    const fault = await other.open("p", sealed).catch((cause: unknown) => cause);
    expect(`${JSON.stringify(fault)}${String((fault as Error).stack)}`).not.toContain("hemmelig");
  });

  it("keeps no readable secret beside its key", async () => {
    const path = newPath();
    await secretBox(null, keyFile(path)).seal("p", "hemmelig");
    expect(readFileSync(path, "utf8")).toMatch(/^[\w-]{43}\n$/);
  });
});

it("the system's keyring answers or fails in a way that can be caught", async () => {
  const outcome = await systemKeyring()
    .read()
    .then(
      (text) => text === null || typeof text === "string",
      (cause: unknown) => cause instanceof Error,
    );
  expect(outcome).toBe(true);
});
