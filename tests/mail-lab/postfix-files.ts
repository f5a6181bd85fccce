import { LAB_DOMAIN, type LabPlan } from "./lab-plan.ts";

/** User and group `mail`, the same numbers on every Debian. */
const MAIL_ID = 8;

/** Postfix's files by name: submission with STARTTLS and TLS for those who log in; mail to other hosts bounces. */
export function postfixFiles(plan: LabPlan): Record<string, string> {
  return {
    "main.cf": main(plan),
    "master.cf": master(plan),
    mailboxes: plan.users.map(({ address }) => `${address} ${address.split("@")[0]}/`).join("\n"),
  };
}

function main({ folder, ports }: LabPlan): string {
  return `compatibility_level = 3.6
queue_directory = ${folder}/spool
data_directory = ${folder}/postfix-data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = localhost
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
default_transport = smtp:[127.0.0.1]:${ports.elsewhere}
relay_transport = smtp:[127.0.0.1]:${ports.elsewhere}
virtual_mailbox_domains = ${LAB_DOMAIN}
virtual_mailbox_base = ${folder}/mail
virtual_mailbox_maps = texthash:${folder}/postfix/mailboxes
virtual_uid_maps = static:${MAIL_ID}
virtual_gid_maps = static:${MAIL_ID}
virtual_minimum_uid = 1
maillog_file = ${folder}/postfix.log
maillog_file_prefixes = ${folder}
smtpd_tls_cert_file = ${folder}/certificate.pem
smtpd_tls_key_file = ${folder}/key.pem
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_sasl_security_options = noanonymous
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
smtpd_client_connection_rate_limit = 0
smtpd_client_connection_count_limit = 0
message_size_limit = 40000000
mailbox_size_limit = 0
virtual_mailbox_limit = 0
alias_maps =
smtpd_error_sleep_time = 0
`;
}

function master({ ports }: LabPlan): string {
  return `${ports.smtp}  inet  n - n - - smtpd
${ports.smtps}  inet  n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
pickup    unix  n - n 60 1 pickup
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 300 1 qmgr
tlsmgr    unix  - - n 1000? 1 tlsmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
verify    unix  - - n - 1 verify
proxymap  unix  - - n - - proxymap
smtp      unix  - - n - - smtp
error     unix  - - n - - error
retry     unix  - - n - - error
virtual   unix  - n n - - virtual
anvil     unix  - - n - 1 anvil
postlog   unix-dgram n - n - 1 postlogd
`;
}
