import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { startFaultySmtp } from "../../packages/server/src/channels/testing/faulty-smtp.ts";
import type { MailLab } from "../mail-lab/start-mail-lab.ts";
import { type App, DESKTOP, expect } from "./app.ts";
import {
  call,
  caseWithBo,
  headerOf,
  inboxOf,
  MAIL_READERS,
  sendAs,
  setUpAccount,
  test,
} from "./mail-parts.ts";

/** The machines behind it take a while: a mail goes through two servers and is noticed by a third program. */
const POST = { timeout: 30_000 };

for (const { name, use, language, words, account, outbox } of MAIL_READERS) {
  test.describe(name, () => {
    test.use(use);

    test("from no account to an answer on record, with one mail sent", async ({
      page,
      app,
      lab,
    }) => {
      const id = await app.keepCase(caseWithBo(language));
      await page.goto(`${app.url}/case/${id}`);
      await page.getByRole("link", { name: words.send.setUpAccount }).click();

      await setUpByHand(page, lab, account);
      await expect(page.getByTestId("tested")).toContainText(account.doesNot);
      await expect(page.getByTestId("tested")).toContainText(/afviste|refused/);
      await page.getByRole("button", { name: account.change }).click();
      await page.getByRole("textbox", { name: account.password, exact: true }).fill("pw-anna");
      await page.getByRole("button", { name: account.save }).click();
      await expect(page.getByTestId("tested")).toContainText(account.works);
      await expect(page.getByTestId("inbox")).toHaveAttribute("data-state", "watching", POST);

      await page.goto(`${app.url}/case/${id}`);
      await expect(page.getByTestId("proof")).toContainText("anna@test.local");
      await ready(page.getByRole("button", { name: outbox.sendNow, exact: true }));
      await page.getByRole("button", { name: outbox.sendNow, exact: true }).click();
      await expect(page.getByTestId("locked")).toBeVisible(POST);
      await expect(page.getByTestId("locked")).toBeFocused();
      await expect.poll(() => inboxOf(lab, "bo"), POST).toHaveLength(1);
      const [sent = ""] = await inboxOf(lab, "bo");
      expect(headerOf(sent, "from")).toContain("anna@test.local");

      await sendAs(lab, "bo", {
        from: "Bo Holm <bo@test.local>",
        to: "anna@test.local",
        subject: `Re: ${headerOf(sent, "subject")}`,
        inReplyTo: headerOf(sent, "message-id"),
        references: headerOf(sent, "message-id"),
        text: language === "da" ? "Kære Anna\n\nTak for sidst." : "Dear Anna\n\nThank you.",
      });
      await expect(page.getByTestId("locked")).toBeHidden(POST);
      await expect(page.locator("#record")).toContainText("Bo Holm");
      expect(await inboxOf(lab, "bo")).toHaveLength(1);
    });
  });
}

const [{ words, account, outbox }] = MAIL_READERS;

test.describe("step by step", () => {
  test.use(MAIL_READERS[0].use);

  test("a scheduled mail says when it leaves, and can be taken back", async ({
    page,
    app,
    lab,
  }) => {
    await setUpAccount(app, lab);
    const id = await app.keepCase(caseWithBo("da"));
    await page.goto(`${app.url}/case/${id}`);
    await page.getByRole("button", { name: outbox.chooseTime }).click();
    const tomorrow = new Date(Date.now() + 26 * 3_600_000).toISOString().slice(0, 16);
    await page.getByLabel(outbox.when).fill(tomorrow);
    const send = page.locator("form button[type=submit]", { hasText: /^Send / });
    await ready(send);
    await send.click();

    const message = page.getByTestId("message");
    await expect(message).toHaveAttribute("data-state", "scheduled");
    await expect(message.getByRole("heading")).toBeFocused();
    await expect(page.getByRole("textbox", { name: words.write.body })).toBeHidden();

    await page.goto(app.url);
    await expect(page.locator("article")).toContainText(/Mailen bliver sendt .*kl\./);
    await page.getByRole("link", { name: /Nordlys/ }).click();
    await message.getByRole("button", { name: outbox.takeBack }).click();
    await expect(page.getByText(outbox.takenBack)).toBeVisible();
    await expect(page.getByRole("textbox", { name: words.write.body })).toBeVisible();
    expect(await inboxOf(lab, "bo")).toEqual([]);
  });

  test("an answer that comes first holds the mail, and the person decides", async ({
    page,
    app,
    lab,
  }) => {
    await setUpAccount(app, lab);
    const id = await app.keepCase(caseWithBo("da"));
    await approve(app, id, new Date(Date.now() + 4_000).toISOString());
    await call(app, "POST", `cases/${id}/exchanges`, await answerOnRecord(app, id));
    await page.goto(app.url);
    await expect(page.locator("article")).toContainText(outbox.holds.answered, POST);
    await expect(page.locator("article .call")).toHaveText(outbox.today.yourTurn);
    await page.getByRole("link", { name: /Nordlys/ }).click();
    const message = page.getByTestId("message");
    await expect(message).toContainText(outbox.holds.answered);
    await message.getByRole("button", { name: outbox.giveUp }).click();
    await expect(message).toBeHidden();
    expect(await inboxOf(lab, "bo")).toEqual([]);
  });

  test("a mail that may be an answer is asked about, and one tap puts it on record", async ({
    page,
    app,
    lab,
  }) => {
    await setUpAccount(app, lab);
    const id = await app.keepCase(caseWithBo("da"));
    await sendAs(lab, "carla", {
      from: "Bo Holm <carla@test.local>",
      to: "anna@test.local",
      subject: "Nordlys Energi",
      text: "Hej Anna\n\nTak for samtalen om stillingen som projektleder hos Nordlys Energi.\n\nBo",
    });
    await page.goto(app.url);
    const question = page.getByTestId("proposal");
    await expect(question).toBeVisible(POST);
    await expect(question).toContainText(outbox.questions.answer("Bo Holm"));
    await expect(question).toContainText("Tak for samtalen");
    await question.getByText(outbox.why).click();
    await expect(question.locator("ul")).toContainText("Navnet er en kontakts");
    await question.getByRole("button", { name: outbox.yes, exact: true }).click();
    await expect(question).toBeHidden();
    await page.goto(`${app.url}/case/${id}`);
    await expect(page.locator("#record")).toContainText("Bo Holm");
  });

  test("a mail that comes back is told plainly, and the desk is open again", async ({
    page,
    app,
    lab,
  }) => {
    await setUpAccount(app, lab);
    const id = await app.keepCase(caseWithBo("da", "bo@elsewhere.example"));
    await page.goto(`${app.url}/case/${id}`);
    await ready(page.getByRole("button", { name: outbox.sendNow, exact: true }));
    await page.getByRole("button", { name: outbox.sendNow, exact: true }).click();
    const message = page.getByTestId("message");
    await expect(message).toHaveAttribute("data-state", "refused", POST);
    await expect(message).toContainText(outbox.refusals.bounced("bo@elsewhere.example"));
    await expect(page.getByRole("textbox", { name: words.write.body })).toBeVisible();
    await expect(page.locator("#record")).toContainText(words.record.deliveries.undelivered);
    await page.goto(app.url);
    await expect(page.locator("article")).toContainText(outbox.refused);
  });

  test("a mail whose fate nobody knows is asked about, and never sent again", async ({
    page,
    app,
  }) => {
    const server = await startFaultySmtp({ end: "hang-up", offersTls: false });
    await call(app, "PUT", "mail-account", {
      account: {
        address: "anna@test.local",
        user: "anna",
        smtp: { host: "127.0.0.1", port: server.port, tls: "none" },
        imap: null,
        login: "password",
        keepsOwnCopy: false,
      },
      password: "pw",
    });
    const id = await app.keepCase(caseWithBo("da"));
    await page.goto(`${app.url}/case/${id}`);
    await ready(page.getByRole("button", { name: outbox.sendNow, exact: true }));
    await page.getByRole("button", { name: outbox.sendNow, exact: true }).click();
    const message = page.getByTestId("message");
    await expect(message).toHaveAttribute("data-state", "uncertain", POST);
    await expect(page.getByTestId("locked")).toBeHidden();
    await page.goto(app.url);
    await expect(page.locator("article")).toContainText(outbox.uncertain);
    await page.getByRole("link", { name: /Nordlys/ }).click();
    await message.getByRole("button", { name: outbox.wasNotSent }).click();
    await expect(page.getByRole("textbox", { name: words.write.body })).toBeVisible();
    await expect(message).toBeHidden();
    expect(server.received).toHaveLength(1);
    await server.stop();
  });

  test("an account is removed with one question, and sending goes back to other ways", async ({
    page,
    app,
    lab,
  }) => {
    await setUpAccount(app, lab);
    const id = await app.keepCase(caseWithBo("da"));
    await page.goto(`${app.url}/settings#mail`);
    await expect(page.getByText(account.keyIn.file)).toBeVisible();
    await page.getByRole("button", { name: account.remove }).click();
    await page.getByRole("dialog").getByRole("button", { name: account.remove }).click();
    await expect(page.getByText(account.removed)).toBeVisible();
    await expect(page.getByLabel(account.address)).toBeVisible();
    await page.goto(`${app.url}/case/${id}`);
    await expect(page.getByText(words.send.mailProgram)).toBeVisible();
    await expect(page.getByRole("link", { name: words.send.setUpAccount })).toBeVisible();
  });

  test("whoever signs in with Google or Microsoft brings a registration of their own", async ({
    page,
    app,
  }) => {
    await page.goto(`${app.url}/settings?mail=denied`);
    await expect(page.getByText(account.signIns.denied)).toBeVisible();
    await expect(page).toHaveURL(/\/settings$/);
    await page.getByLabel(account.address).fill("anna@outlook.dk");
    await page.getByRole("button", { name: account.go }).click();
    await expect(page.getByLabel(account.clientId)).toBeVisible();
    await expect(page.getByText(/http:\/\/localhost:\d+\/mail-sign-in/)).toBeVisible();
    await expect(page.getByRole("textbox", { name: account.password, exact: true })).toBeHidden();
    await page.getByLabel(account.provider).selectOption("gmail");
    await expect(page.getByRole("link", { name: account.openHelp("Gmail") })).toHaveAttribute(
      "href",
      /^https:\/\/myaccount\.google\.com/,
    );
  });
});

for (const theme of ["light", "dark"] as const) {
  test.describe(`read by a machine, ${theme}`, () => {
    test.use({ ...MAIL_READERS[0].use, colorScheme: theme });

    test("the account, a mail that waits and a question have nothing that shuts people out", async ({
      page,
      app,
      lab,
    }) => {
      await page.goto(`${app.url}/settings`);
      await page.getByLabel(account.address).fill("anna@gmail.com");
      await page.getByRole("button", { name: account.go }).click();
      await page.getByText(account.servers).click();
      await expect(page.getByLabel(account.host).first()).toBeVisible();
      expect(await faults(page)).toEqual([]);

      await setUpAccount(app, lab);
      await page.reload();
      await page.getByRole("button", { name: account.test }).click();
      await expect(page.getByTestId("tested")).toContainText(account.works);
      expect(await faults(page)).toEqual([]);

      const id = await app.keepCase(caseWithBo("da"));
      await page.goto(`${app.url}/case/${id}`);
      await page.getByRole("button", { name: outbox.chooseTime }).click();
      expect(await faults(page)).toEqual([]);
      await approve(app, id, new Date(Date.now() + 3_600_000).toISOString());
      await page.reload();
      await expect(page.getByTestId("message")).toBeVisible();
      expect(await faults(page)).toEqual([]);

      await sendAs(lab, "carla", {
        from: "Bo Holm <carla@test.local>",
        to: "anna@test.local",
        subject: "Nordlys Energi",
        text: "Hej Anna\n\nTak for samtalen om stillingen som projektleder.\n\nBo",
      });
      await page.setViewportSize(DESKTOP);
      await page.goto(app.url);
      await expect(page.getByTestId("proposal")).toBeVisible(POST);
      await page.getByText(outbox.why).click();
      expect(await faults(page)).toEqual([]);
    });
  });
}

type AccountWords = (typeof MAIL_READERS)[number]["account"];

/** Fills in everything as somebody with a server of their own would, with a password that is wrong. */
async function setUpByHand(page: Page, lab: MailLab, said: AccountWords): Promise<void> {
  const { account: known, trusted } = lab.account("anna");
  await page.getByLabel(said.address).fill(known.address);
  await page.getByRole("button", { name: said.go }).click();
  const server = async (legend: string, port: number) => {
    const group = page.getByRole("group", { name: legend });
    await group.getByLabel(said.host).fill("127.0.0.1");
    await group.getByLabel(said.port).fill(String(port));
    await group.getByLabel(said.security).selectOption("starttls");
  };
  await server(said.outgoing, known.smtp.port);
  await server(said.incoming, known.imap!.port);
  await page.getByLabel(said.trusted).fill(trusted!);
  await page.getByRole("textbox", { name: said.password, exact: true }).fill("wrong");
  await page.getByRole("button", { name: said.save }).click();
}

/** Nothing may go out before it is read through. */
async function ready(button: Locator): Promise<void> {
  await expect(button).not.toHaveAttribute("aria-disabled", "true");
}

async function approve(app: App, id: string, when: string): Promise<void> {
  const { revision } = await call(app, "GET", `cases/${id}`);
  const { subject, body } = await call(app, "POST", "draft", { caseFile: caseWithBo("da") });
  await call(app, "POST", `cases/${id}/outbox`, { revision, subject, body, when });
}

async function answerOnRecord(app: App, id: string): Promise<object> {
  const { revision } = await call(app, "GET", `cases/${id}`);
  const at = new Date().toISOString();
  const exchange = { at, from: "employer", contact: "bo", channel: "email", kind: "message" };
  return { revision, exchange };
}

async function faults(page: Page): Promise<unknown[]> {
  // A button on its way from grey to green is neither.
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map((fault) => [fault.id, fault.nodes.map(({ html }) => html)]);
}
