import { expect, NOW, saved, test, visit } from "./app.ts";
import { letters, printed } from "./paper.ts";
import { caseFor, READERS } from "./readers.ts";

for (const { name, words, channels, use, file } of READERS) {
  test.describe(name, () => {
    test.use(use);
    const danish = file.language !== "en";

    test("a call has its number, its times, its words and one page of paper", async ({
      page,
      app,
    }) => {
      const id = await app.keepCase(caseFor(file, "phone"));
      await visit(page, app, `/case/${id}`);
      const sheet = page.getByTestId("sheet");
      await expect(sheet.getByRole("link", { name: /Anders Holm/ })).toHaveAttribute(
        "href",
        "tel:+4570102030",
      );
      await expect(sheet).toContainText(danish ? "I dag kl. 15–15.30" : "Today at 3 pm – 3:30 pm", {
        ignoreCase: true,
      });
      for (const note of [file.notes!.highlights![0]!, file.notes!.fit![0]!])
        await expect(sheet.getByRole("listitem").filter({ hasText: note })).toBeVisible();
      await expect(sheet).toContainText(channels.spoken.gatekeeper.phone);
      await expect(sheet).toContainText(channels.spoken.voicemail);

      const paper = await printed(page);
      expect(paper.pages).toBe(1);
      for (const text of ["+45 70 10 20 30", file.notes!.highlights![0]!, file.notes!.fit![0]!])
        expect(letters(paper.text)).toContain(letters(text));
      expect(paper.text).not.toContain(words.record.title);
      expect(paper.text).not.toContain(channels.practice.title);
    });

    test("practice shows where one should be, rests, and says when two minutes are up", async ({
      page,
      app,
    }) => {
      const id = await app.keepCase(caseFor(file, "phone"));
      await page.clock.install({ time: NOW });
      await page.goto(`${app.url}/case/${id}`);
      const practice = page.getByRole("region", { name: channels.practice.title });
      const told = practice.getByRole("status");
      await expect(told).toHaveText(channels.practice.ready);
      await practice.getByRole("button", { name: channels.practice.start }).click();
      await expect(told).toHaveText(channels.practice.now.opening);
      const here = page.getByTestId("sheet").locator(".sheet .here");
      await expect(here).toContainText("Mette Kjær");
      await practice.getByRole("button", { name: channels.practice.pause }).click();
      await page.clock.fastForward(60_000);
      await expect(told).toHaveText(channels.practice.now.opening);
      await practice.getByRole("button", { name: channels.practice.resume }).click();
      await page.clock.fastForward(20_000);
      await expect(told).not.toHaveText(channels.practice.now.opening);
      await page.clock.fastForward(120_000);
      await expect(told).toHaveText(channels.practice.over);
      await practice.getByRole("button", { name: channels.practice.reset }).click();
      await expect(told).toHaveText(channels.practice.ready);
    });

    test("a voicemail locks in one tap, and can be taken back", async ({ page, app }) => {
      const id = await app.keepCase(caseFor(file, "phone"));
      await visit(page, app, `/case/${id}`);
      await page.getByRole("button", { name: channels.outcome.phone.voicemail }).click();
      const locked = page.getByTestId("locked");
      await expect(locked).toContainText(words.send.lockedByVoicemail);
      await expect(locked).toBeFocused();
      await saved(page);
      await locked.getByRole("button", { name: words.common.undo }).click();
      await expect(page.getByTestId("sheet")).toBeVisible();
      await expect(locked).toHaveCount(0);
    });

    test("a call that nobody answers locks nothing; a time to call back is the plan's", async ({
      page,
      app,
    }) => {
      const id = await app.keepCase(caseFor(file, "phone"));
      await visit(page, app, `/case/${id}`);
      await page.getByRole("button", { name: channels.outcome.phone["unanswered-call"] }).click();
      await expect(page.getByTestId("noted")).toContainText(channels.noted["unanswered-call"]);
      await expect(page.getByTestId("noted")).toBeFocused();
      await expect(page.getByTestId("locked")).toHaveCount(0);
      await page.getByTestId("noted").getByRole("button", { name: words.common.undo }).click();

      await page.getByRole("button", { name: channels.outcome.callBack }).click();
      await page.getByRole("button", { name: channels.outcome.presets["next-morning"] }).click();
      await expect(page.getByTestId("plan")).toContainText(
        danish ? "i morgen kl. 10" : "tomorrow at 10 am",
      );
      await expect(page.getByTestId("sheet")).toContainText(channels.spoken.agreed);
      await saved(page);
      await page.reload();
      await expect(page.getByTestId("sheet")).toContainText(channels.spoken.agreed);
    });

    test("a talk with a promised day starts the wait for it", async ({ page, app }) => {
      const id = await app.keepCase(caseFor(file, "phone"));
      await visit(page, app, `/case/${id}`);
      await page.getByRole("button", { name: channels.outcome.phone.conversation }).click();
      await page.getByTestId("noted").getByLabel(channels.noted.promised).fill("2026-12-01");
      await expect(page.getByTestId("plan")).toContainText(danish ? /3\. december/ : /3 December/);
    });

    test("a visit begins with the point, says when to leave, and is recorded in one tap", async ({
      page,
      app,
      context,
    }) => {
      const id = await app.keepCase(caseFor(file, "visit"));
      const asked: string[] = [];
      context.on("request", (request) => asked.push(request.url()));
      await visit(page, app, `/case/${id}`);
      const sheet = page.getByTestId("sheet");
      await expect(sheet.getByRole("heading").first()).toHaveText(channels.spoken.best.visit);
      await expect(sheet).toContainText(channels.spoken.opening.visit);
      await expect(sheet).toContainText(channels.spoken.leave);
      await expect(sheet).toContainText(channels.spoken.busy);
      const map = sheet.getByRole("link", { name: channels.map });
      await expect(map).toHaveAttribute("href", /^https:\/\/www\.openstreetmap\.org\/search\?/);
      await expect(map).toHaveAttribute("rel", /noreferrer/);
      await expect(map).toHaveAttribute("target", "_blank");
      expect(asked.filter((url) => !url.startsWith(app.url))).toEqual([]);
      expect((await printed(page)).pages).toBe(1);
      await sheet.getByRole("button", { name: channels.outcome.visit["follow-up"] }).click();
      await expect(page.getByTestId("locked")).toBeVisible();
    });
  });
}

test.describe("a voice", () => {
  test.use({ locale: "da-DK" });
  const { channels, file } = READERS[0];

  for (const [kind, voices, there] of [
    ["on this machine reads the sheet", [{ lang: "da-DK", localService: true }], 1],
    ["of some other machine does not", [{ lang: "da-DK", localService: false }], 0],
    ["of another language does not", [{ lang: "en-GB", localService: true }], 0],
  ] as const) {
    test(kind, async ({ page, app }) => {
      await page.addInitScript((known) => {
        const spoken: string[] = [];
        const speech = Object.assign(new EventTarget(), {
          getVoices: () => known,
          speak: (said: EventTarget & { text: string }) => {
            spoken.push(said.text);
            if (spoken.length === 1) said.dispatchEvent(new Event("start"));
          },
          cancel: () => spoken.splice(0),
        });
        Object.defineProperty(window, "speechSynthesis", { value: speech });
        Object.defineProperty(window, "SpeechSynthesisUtterance", {
          value: class extends EventTarget {
            text: string;
            constructor(text: string) {
              super();
              this.text = text;
            }
          },
        });
        Object.assign(window, { spoken });
      }, voices);
      const id = await app.keepCase(caseFor(file, "phone"));
      await visit(page, app, `/case/${id}`);
      const read = page.getByRole("button", { name: channels.practice.read });
      await expect(page.getByRole("button", { name: channels.practice.start })).toBeVisible();
      await expect(read).toHaveCount(there);
      if (there === 0) return;
      await read.click();
      const said = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
      expect((await said()).length).toBeGreaterThanOrEqual(5);
      expect(await said()).toContain(file.notes!.fit![0]);
      await expect(page.getByTestId("sheet").locator(".sheet .here")).toContainText("Mette Kjær");
      await page.getByRole("button", { name: channels.practice.stop }).click();
      expect(await said()).toEqual([]);
    });
  }
});

test("where a call stays open behind the lock its sheet is there, and nothing to write", async ({
  page,
  app,
}) => {
  const id = await app.keepExample("payroll-clerk");
  await page.clock.setFixedTime(new Date("2026-12-02T09:30:00Z"));
  await page.goto(`${app.url}/case/${id}`);
  await expect(page.getByTestId("locked")).toBeVisible();
  await expect(page.getByTestId("sheet")).toContainText("+44 20 7946 0991");
  await expect(page.locator("[role=textbox]")).toHaveCount(0);
});
