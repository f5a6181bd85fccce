import type { LabPlan } from "./lab-plan.ts";

/** Dovecot's files by name: IMAP with STARTTLS and TLS, IDLE, quotas, and logins for itself and for Postfix. */
export function dovecotFiles(plan: LabPlan): Record<string, string> {
  return {
    "dovecot.conf": configuration(plan),
    users: plan.users.map((user) => userLine(user, plan)).join("\n"),
    "oauth2.conf": `introspection_mode = get
introspection_url = http://127.0.0.1:${plan.ports.tokens}/?token=
username_attribute = username
active_attribute = active
active_value = true
`,
  };
}

function userLine(user: LabPlan["users"][number], { folder }: LabPlan): string {
  const quota = user.roomFor === undefined ? "" : `userdb_quota_rule=*:bytes=${user.roomFor}`;
  const name = user.address.split("@")[0];
  return `${user.address}:{PLAIN}${user.password}:mail:mail::${folder}/mail/${name}::${quota}`;
}

function configuration({ folder, ports, sentFolder }: LabPlan): string {
  return `base_dir = ${folder}/run
state_dir = ${folder}/run
protocols = imap
listen = 127.0.0.1
log_path = ${folder}/dovecot.log
ssl = yes
ssl_cert = <${folder}/certificate.pem
ssl_key = <${folder}/key.pem
disable_plaintext_auth = yes
login_trusted_networks =
auth_mechanisms = plain login xoauth2 oauthbearer
auth_failure_delay = 0 secs
auth_cache_size = 0
mail_location = maildir:${folder}/mail/%n
first_valid_uid = 1
first_valid_gid = 1
mail_plugins = quota
protocol imap {
  mail_plugins = quota imap_quota
  mail_max_userip_connections = 100
}
plugin {
  quota = count:User quota
  quota_rule = *:storage=1G
  quota_grace = 0
  quota_vsizes = yes
}
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${folder}/oauth2.conf
}
passdb {
  driver = passwd-file
  mechanisms = plain login
  args = ${folder}/users
}
userdb {
  driver = passwd-file
  args = ${folder}/users
}
service imap-login {
  inet_listener imap {
    port = ${ports.imap}
  }
  inet_listener imaps {
    port = ${ports.imaps}
  }
}
service auth {
  unix_listener ${folder}/spool/private/auth {
    mode = 0660
    user = postfix
    group = postfix
  }
}
# Logins that failed on purpose must not slow down the next one.
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
namespace inbox {
  inbox = yes
${sentFolder === null ? "" : mailbox(sentFolder, "\\Sent")}${mailbox("Drafts", "\\Drafts")}${mailbox("Junk", "\\Junk")}}
`;
}

function mailbox(name: string, use: string): string {
  return `  mailbox "${name}" {
    special_use = ${use}
    auto = subscribe
  }
`;
}
