/** Domains where anybody has an address: the same domain says nothing about the same employer. */
const FREE = new Set(
  (
    "gmail.com googlemail.com outlook.com outlook.dk hotmail.com hotmail.dk hotmail.co.uk live.com live.dk msn.com " +
    "yahoo.com yahoo.dk yahoo.co.uk ymail.com icloud.com me.com mac.com aol.com gmx.com gmx.de gmx.net web.de " +
    "proton.me protonmail.com pm.me tutanota.com tuta.com fastmail.com hey.com zoho.com mail.com mail.ru yandex.com " +
    "mail.dk ofir.dk jubii.dk stofanet.dk tdcadsl.dk tdc.dk youmail.dk webspeed.dk c.dk privat.dk post.tele.dk " +
    "get2net.dk vip.cybercity.dk mail.tele.dk email.dk forum.dk sol.dk worldonline.dk telenor.dk waoo.dk fibermail.dk " +
    "energimail.dk profibermail.dk pc.dk dlgmail.dk km.dk comxnet.dk bbsyd.dk nrhm.dk dbmail.dk btinternet.com " +
    "sky.com comcast.net verizon.net t-online.de orange.fr wanadoo.fr free.fr telia.com bredband.net online.no"
  ).split(" "),
);

/** Where recruiting platforms and networks send from for all their customers. */
const PLATFORMS = new Set(
  (
    "linkedin.com indeed.com indeedemail.com glassdoor.com jobindex.dk jobnet.dk ofir.com stepstone.dk " +
    "workindenmark.dk thehub.io hr-on.com hr-manager.net talentech.com emply.com emply.net teamtailor.com " +
    "teamtailor-mail.com jobylon.com jobteaser.com greenhouse.io greenhouse-mail.io lever.co hire.lever.co " +
    "workday.com myworkday.com smartrecruiters.com successfactors.com successfactors.eu sapsf.com icims.com " +
    "taleo.net workable.com workablemail.com recruitee.com personio.de personio.com bamboohr.com ashbyhq.com " +
    "signatur.net peoplexs.com mynetwork.dk careerbuilder.com calendly.com doodle.com google.com facebook.com " +
    "facebookmail.com slack.com zoom.us teams.microsoft.com docusign.net visma.com penneo.com e-boks.dk " +
    "mailchimp.com sendgrid.net amazonses.com"
  ).split(" "),
);

/** Second-level domains under which each customer has a third. */
const PUBLIC_SECOND = new Set(
  "co.uk org.uk ac.uk gov.uk ltd.uk plc.uk com.au net.au org.au co.nz co.za com.br com.tr co.in co.jp co.il com.sg com.hk com.mx".split(
    " ",
  ),
);

/** One address whatever its spelling: case, `+tags`, and Gmail's dots make no other mailbox. */
export function sameMailbox(one: string, other: string): boolean {
  return mailboxKey(one) === mailboxKey(other);
}

/** What is equal for two spellings of one address. */
export function mailboxKey(address: string): string {
  const lower = address.trim().toLowerCase();
  const at = lower.lastIndexOf("@");
  if (at < 1) return lower;
  const domain = lower.slice(at + 1).replace(/^googlemail\.com$/, "gmail.com");
  const name = lower.slice(0, at);
  const plus = name.indexOf("+");
  const bare = plus > 0 ? name.slice(0, plus) : name;
  return `${domain === "gmail.com" ? bare.replaceAll(".", "") : bare}@${domain}`;
}

/** The domain that its owner registered, subdomains left out; "" without one. */
export function ownedDomain(address: string): string {
  const at = address.lastIndexOf("@");
  if (at === -1) return "";
  const labels = address
    .slice(at + 1)
    .toLowerCase()
    .split(".")
    .filter((label) => label !== "");
  const second = labels.slice(-2).join(".");
  return labels.slice(PUBLIC_SECOND.has(second) ? -3 : -2).join(".");
}

/** True where the domain belongs to one employer, not to a mail provider or a platform for many. */
export function isEmployersDomain(domain: string): boolean {
  return domain.includes(".") && !FREE.has(domain) && !PLATFORMS.has(domain);
}

/** True for a provider that gives addresses to anybody. */
export function isFreeMail(address: string): boolean {
  return FREE.has(ownedDomain(address));
}

/** True for an address that nobody reads. */
export function isNoReply(address: string): boolean {
  const name = address.slice(0, Math.max(0, address.lastIndexOf("@"))).toLowerCase();
  return /(^|[._+-])(no[._-]?reply|do[._-]?not[._-]?reply|not?[._-]?reply|dont[._-]?reply|ingen[._-]?svar|ikke[._-]?svar|svar[._-]?ikke|besvar[._-]?ikke|noreply[a-z0-9]*|notifications?|notify|notifikation(er)?|mailer|bounces?|robot|auto(mail|matic)?|system)($|[._+-])/.test(
    name,
  );
}

/** True for an address of a function, which no single person stands behind: job@, hr@, info@. */
export function isRoleAddress(address: string): boolean {
  const name = address.slice(0, Math.max(0, address.lastIndexOf("@"))).toLowerCase();
  return /^(personale|personaleafdeling|personaleafdelingen|humanresources|job|jobs|jobansoegning|ansoegning|ansogning|career|careers|karriere|hr|rekruttering|recruit(ment|ing|er)?|talent|people|info|kontakt|contact|mail|post|hej|hello|kundeservice|service|support|salg|sales|faktura|bogholderi|regnskab|billing|invoice|order|orders|ordre|nyhed|nyheder|nyhedsbrev|news|newsletter|marketing|presse|press|reception|admin|office|kontor|team|postmaster|webmaster|butik|shop|webshop|medlem|abonnement)([._+-].*)?$/.test(
    name,
  );
}

/** True for an address of a function that only recruits: what comes from it is about a position. */
export function isRecruitingAddress(address: string): boolean {
  return /^(personale|personaleafdeling|personaleafdelingen|humanresources|jobs?|jobansoegning|ansoegning|ansogning|careers?|karriere|hr|rekruttering|recruit(ment|ing|er)?|talent|people)([._+-].*)?@/.test(
    address.toLowerCase(),
  );
}
