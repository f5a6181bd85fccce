import { mailContract } from "./mail.contract.ts";
import { memoryStore } from "./memory.ts";
import { storeContract } from "./store.contract.ts";

storeContract("memory", async () => memoryStore());
mailContract("memory", async () => memoryStore());
