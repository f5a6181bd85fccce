import { draftBody, expect, expectMessage, saved, test, visit } from "./app.ts";
import { printed } from "./paper.ts";
import { caseFor, READERS } from "./readers.ts";

for (const { name, words, channels, use, file } of READERS) {
  test.describe(name, () => {
    test.use({ ...use, permissions: ["clipboard-read", "clipboard-write"] });

    test("a message in a LinkedIn dialogue is counted, copied and opened, and no invitation", async ({
      page,
      app,
      context,
    }) => {
      const id = await app.keepCase(caseFor(file, "linkedin"));
      const asked: string[] = [];
      context.on("request", (request) => asked.push(request.url()));
      await visit(page, app, `/case/${id}`);
      const body = page.getByRole("textbox", { name: words.write.body, exact: true });
      await expectMessage(body, /Anders[^]*Mette Kjær/);
      await expect(page.getByLabel(words.write.subject, { exact: true })).toHaveCount(0);
      await expect(page.getByTestId("characters")).toContainText(/\d+ (af 1\.900|of 1,900)/);
      await expect(page.getByText(channels.message.noInvitation)).toBeVisible();
      const open = page.getByRole("link", { name: channels.message.open });
      await expect(open).toHaveAttribute(
        "href",
        "https://www.linkedin.com/messaging/thread/2-abc/",
      );
      await expect(open).toHaveAttribute("rel", /noreferrer/);

      await page.getByRole("button", { name: channels.message.copy }).click();
      await expect(page.getByText(words.send.copied)).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(file.notes!.highlights![0]!.replace(/\.$/, ""));
      expect(copied.length).toBeLessThanOrEqual(1_900);
      expect(asked.filter((url) => !url.startsWith(app.url))).toEqual([]);

      await page.getByRole("button", { name: channels.message.sent }).click();
      await expect(page.getByTestId("locked")).toContainText(words.send.lockedTitle);
      await saved(page);
      await page.reload();
      await expect(page.getByTestId("locked")).toBeVisible();
    });

    test("an online message that is too long for its platform says by how much", async ({
      page,
      app,
    }) => {
      const id = await app.keepCase(caseFor(file, "online-message"));
      await visit(page, app, `/case/${id}`);
      const characters = page.getByTestId("characters");
      await expect(characters).toContainText(/\d+ (af 1\.000|of 1,000)/);
      const body = page.getByRole("textbox", { name: words.write.body, exact: true });
      await body.fill("a".repeat(1_012));
      await expect(characters).toContainText(channels.message.over(12));
      await body.fill("Hej Anders. Tak for i dag. Mette Kjær");
      await expect(characters).not.toContainText(channels.message.over(12));
      await page.getByRole("button", { name: channels.message.sent }).click();
      await saved(page);
      const stored = await (await fetch(`${app.url}/api/cases/${id}`)).json();
      expect(stored.caseFile.exchanges.at(-1)).toMatchObject({
        channel: "online-message",
        kind: "follow-up",
        text: "Hej Anders. Tak for i dag. Mette Kjær",
      });
    });

    test("a no is answered with thanks and one question, by mail or on paper", async ({
      page,
      app,
    }) => {
      const id = await app.keepCase(caseFor(file, "rejected"));
      await visit(page, app, `/case/${id}`);
      const after = page.getByTestId("after");
      await expect(after).toContainText(channels.after.titles.rejected);
      await after.getByRole("button", { name: channels.after.begin }).click();
      const body = page.getByRole("textbox", { name: words.write.body, exact: true });
      await expectMessage(body, /Anders[^]*\?[^]*Mette Kjær/);
      await page.getByLabel(channels.after.feedback).click();
      await expectMessage(body, /^[^?]*$/);
      await after.getByText(words.process.channels.letter, { exact: true }).click();
      await expect(page.getByTestId("letter-page")).toContainText("Anders Holm");
      expect((await printed(page)).pages).toBe(1);
      await after.getByText(words.process.channels.email, { exact: true }).click();
      await page.getByRole("button", { name: words.send.sent, exact: true }).click();
      await page.getByRole("button", { name: words.send.confirm }).click();
      await expect(after).toContainText(channels.after.answered);
      await expect(body).toHaveCount(0);
      await saved(page);
      const stored = await (await fetch(`${app.url}/api/cases/${id}`)).json();
      expect(stored.caseFile.exchanges.at(-1)).toMatchObject({ channel: "email", kind: "message" });
      await page.getByTestId("noted").getByRole("button", { name: words.common.undo }).click();
      await expect(after).not.toContainText(channels.after.answered);
    });

    test("after a yes there is an answer, and once a word for LinkedIn", async ({ page, app }) => {
      const id = await app.keepCase(caseFor(file, "hired"));
      await visit(page, app, `/case/${id}`);
      await expect(page.getByTestId("after")).toContainText(channels.after.titles.hired);
      const invitation = page.getByTestId("invitation");
      await expect(invitation).toContainText(channels.invitation.title);
      await invitation.getByRole("button", { name: channels.invitation.copy }).click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/\S/);
      expect(copied.length).toBeLessThanOrEqual(200);
      await expect(invitation.getByRole("link")).toHaveAttribute("href", /^https:/);
      await invitation.getByRole("button", { name: channels.invitation.dismiss }).click();
      await expect(invitation).toHaveCount(0);
      await page.reload();
      await expect(page.getByTestId("after")).toBeVisible();
      await expect(invitation).toHaveCount(0);
      await page.getByRole("button", { name: channels.after.begin }).click();
      const body = page.getByRole("textbox", { name: words.write.body, exact: true });
      await expectMessage(body, /Anders[^]*Mette Kjær/);
      await expect(page.getByText(channels.after.feedback)).toHaveCount(0);
    });

    test("what was written for the follow-up is no answer to a no, and is not lost", async ({
      page,
      app,
    }) => {
      const id = await app.keepCase({ ...file });
      await visit(page, app, `/case/${id}`);
      const body = page.getByRole("textbox", { name: words.write.body, exact: true });
      await body.fill("Kære Anders. Det her skrev jeg før. Mette Kjær");
      await saved(page);
      await page.getByRole("button", { name: words.process.end.close }).click();
      await page.getByText(words.status.rejected, { exact: true }).click();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: words.common.close, exact: true })
        .last()
        .click();
      await page.getByRole("button", { name: channels.after.begin }).click();
      await expectMessage(body, /Anders[^]*Mette Kjær/);
      await expect(body).not.toContainText("Det her skrev jeg før");
      await body.fill("Kære Anders. Tak for svaret. Mette Kjær");
      await saved(page);
      expect(await draftBody(app, id)).toBe("Kære Anders. Tak for svaret. Mette Kjær");
      await page.getByText(words.write.versions.title).click();
      await expect(page.getByText(/Det her skrev jeg før/).first()).toBeVisible();
    });
  });
}
