import type { LinkedinWords } from "../../review-words.ts";

const HERE = "(on|via|through|over) (linkedin|linked in)";

/** Connecting on LinkedIn. */
export const LINKEDIN_EN: LinkedinWords = {
  outright: [
    `(connect|connecting|connected|connection|connections|link|linking|add|adding|added) .. ${HERE}`,
    `(connect|connecting|link up) (here)`,
    `(invitation|invite|invited|invites|request|requested|requests) .. ${HERE}`,
    "(linkedin) (invitation|invite|request|connection|connect)",
    "(sent|send|sending) .. (connection|contact) request (on|via)? (linkedin)?",
    "(connection|contact) request (on|via)? (linkedin)?",
    "(invite|invitation|request) to connect",
    `(stay|keep|be|get) .. (touch|contact|connected) .. ${HERE}`,
    `(find|look up|follow) (you|each other) .. ${HERE}`,
    `(network|networking) .. ${HERE}`,
    "(your|my) linkedin network",
  ],
  theirs: [
    "(thank|thanks) (you)? .. for (your|the|connecting|reaching|getting|contacting|messaging|finding|inviting)",
    "you (contacted|wrote|found|reached|messaged|got)",
  ],
};
