import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { keyFile } from "./key-file.ts";
import { vapidKeys } from "./vapid-keys.ts";

const folder = mkdtempSync(join(tmpdir(), "vapid-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("are made once, also when two ask at once, and stay the same", async () => {
  const path = join(folder, "made", "data.key.push");
  const [one, other] = await Promise.all([vapidKeys(keyFile(path)), vapidKeys(keyFile(path))]);
  expect(one).toEqual(other);
  expect(await vapidKeys(keyFile(path))).toEqual(one);
  expect(Buffer.from(one.publicKey, "base64url")).toHaveLength(65);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

it("are not made anew over a damaged file", async () => {
  const path = join(folder, "damaged");
  writeFileSync(path, "cut off");
  await expect(vapidKeys(keyFile(path))).rejects.toThrow("damaged");
  expect(readFileSync(path, "utf8")).toBe("cut off");
});
