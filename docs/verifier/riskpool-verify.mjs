#!/usr/bin/env node
// riskpool-verify: verifies an export pack offline. Made from verifier/ by `npm run verifier`. Apache-2.0.
// verifier/node-main.ts
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";

// verifier/node-threads.ts
import { parentPort, Worker, workerData } from "node:worker_threads";

// verifier/fault.ts
var PackFault = class extends Error {
  name = "PackFault";
  fault;
  constructor(code2, at, detail = "") {
    super(`${code2} at ${String(at)} ${detail}`);
    this.fault = { code: code2, at, detail };
  }
};
function insist(holds, code2, at, detail = "", figure = null) {
  if (!holds)
    throw new PackFault(code2, at, figure === null ? String(detail) : `${String(detail)} ${String(figure)}`);
}
var FAULT_TEXTS = {
  "pack.form": ["内容不合格式，无法核验", "something is not of its form and cannot be verified"],
  "file.missing": ["缺少文件", "a file is missing"],
  "file.strange": ["包内有清单未列的文件", "there is a file that the manifest does not name"],
  "file.size": ["文件长度与清单不符", "a file is of another length than the manifest says"],
  "file.sha256": ["文件的 SHA-256 与清单不符", "the SHA-256 of a file is not that of the manifest"],
  "file.sm3": ["文件的 SM3 与清单不符", "the SM3 of a file is not that of the manifest"],
  "file.lines": ["文件行数与清单不符", "a file has another number of lines than the manifest says"],
  "file.encoding": ["文件不是完整的 UTF-8 文本", "a file is no complete text in UTF-8"],
  "manifest.form": ["清单格式不符", "the manifest is not of its form"],
  "manifest.totals": [
    "清单的控制合计与分录不符",
    "the control totals of the manifest are not those of the entries"
  ],
  "manifest.counts": ["清单的数量与内容不符", "the counts of the manifest are not those of the files"],
  "manifest.range": [
    "清单的首末序号、哈希或时间与分录不符",
    "the first or last entry is not what the manifest says"
  ],
  "manifest.period": [
    "清单的期间与分录的登记日期不符",
    "the period of the manifest is not that in which its entries were recorded"
  ],
  "manifest.policies": [
    "清单的政策版本与政策文件不符",
    "the policies of the manifest are not those of the file"
  ],
  "manifest.gaps": ["清单列有缺号", "the manifest tells of a gap"],
  "previous.differs": [
    "期初余额、哈希或时间与前一包的期末不符",
    "it does not begin with the balances, hash and time that the previous pack ends with"
  ],
  "previous.other": [
    "所给的前一包不是清单所指的那一包",
    "the pack given as the previous one is not the one that the manifest names"
  ],
  "signature.form": ["签名文件格式不符", "the signature is not of its form"],
  "signature.other-manifest": ["签名所签的不是此清单", "the signature is of another manifest"],
  "signature.unknown-key": ["签名密钥不在公布的密钥之列", "the key that signed is none of those published"],
  "signature.wrong": ["签名不成立", "the signature is wrong"],
  "anchor.differs": [
    "与另行保存的分录哈希不符，历史已被改写",
    "an entry is not the one that was noted before: history was rewritten"
  ],
  "entry.form": ["分录格式不符", "an entry is not of its form"],
  "entry.seq": ["分录编号不连续", "entries are not numbered without a gap"],
  "entry.pool": ["分录属于另一资金池", "an entry is of another pool"],
  "entry.chain": [
    "分录的前序哈希不符，链条中断",
    "an entry does not follow from the one before: the chain is broken"
  ],
  "entry.hash": ["分录哈希与内容不符", "the hash of an entry is not that of what it says"],
  "entry.time": [
    "登记时间倒退，或生效日期晚于登记",
    "the time of recording runs backwards, or an entry counts for a later day"
  ],
  "entry.movement": ["该种分录不得作此科目变动", "an entry moves what its kind may not move"],
  "entry.amount": ["金额不是正整数分", "an amount is no positive whole number of fen"],
  "entry.balances": ["分录后余额不符", "the balances after an entry are wrong"],
  "entry.overdrawn": [
    "资金池科目为负，上限被突破",
    "an account of the pool is below zero: the cap is exceeded"
  ],
  "entry.custody": ["托管现金与池内余额不符", "the custody cash is not what the pool holds"],
  "entry.reversal": [
    "冲销与所冲分录不符，或重复冲销",
    "a reversal does not turn round what it names, or does so twice"
  ],
  "entry.period": [
    "分录记入已结账的月份，或晚于登记之日",
    "an entry counts for a month that is closed, or for a day after its recording"
  ],
  "entry.close": ["结账所载与此前分录不符", "a close does not say what the entries before it come to"],
  "entry.same-person": [
    "须由两人办理的分录由一人办理",
    "one person booked what one proposes and another confirms"
  ],
  "entry.policy": ["分录的政策版本与申请不符", "an entry names another policy than its claim"],
  "entry.claim": ["分录的申请不在包内", "an entry names a claim that is not there"],
  "claim.form": ["申请格式不符", "a claim is not of its form"],
  "claim.order": [
    "申请的次序与分录不符，或有重复",
    "claims are not in the order of their entries, or one is there twice"
  ],
  "claim.step": ["申请的环节不合顺序", "a claim took a step out of order"],
  "claim.booking": ["分录与申请的环节不符", "an entry is not what the step of its claim moves"],
  "claim.actor": ["分录的经办人与环节的经办人不符", "the actor of an entry is not that of its step"],
  "claim.same-person": ["同一人经办了不相容的环节", "one person did two duties that exclude each other"],
  "claim.amount": [
    "批准、拨付或追回的金额不合规定",
    "an amount approved, paid or taken back is more than it may be"
  ],
  "claim.payment-stopped": [
    "拨付时仍有异议、公示未满或省级未拨付",
    "it was paid though an objection, a notice or the province stood in the way"
  ],
  "claim.recovery": ["追偿分配不符", "a recovery is shared out wrongly"],
  "claim.unbooked": ["申请的环节没有分录", "a step of a claim has no entry"],
  "decision.policy": ["核定所依据的政策版本不在包内", "the policy that a decision names is not there"],
  "decision.not-payable": ["按政策应不予补偿", "by its policy the claim is refused"],
  "decision.differs": ["按政策重算的核定不同", "recomputed from its policy, the decision is another"],
  "decision.headroom": [
    "核定所见的可用额度与分录不符",
    "the headroom that a decision saw is not that of the entries"
  ],
  "cap.usage": [
    "核定所见的已用额度与此前分录不符",
    "the usage of a cap that a decision saw is not that of the entries before"
  ],
  "cap.exceeded": ["嵌套上限被突破", "a nested cap is exceeded"],
  "exposure.principal": ["对同一备案项目的申请超过本金", "the claims on an exposure pass its principal"],
  "exposure.open-claim": ["同一备案项目同时有两件在办申请", "an exposure has two claims open at once"],
  "reversal.order": [
    "冲销的指令记录不符，或下达与执行为同一人",
    "the order of a reversal is not as it should be, or one person gave and executed it"
  ],
  "policy.digest": ["政策摘要与内容不符", "the digest of a policy is not that of what it says"],
  "policy.unused": ["政策文件含有无申请引用的版本", "there is a policy that no claim names"],
  "sheet.differs": ["表格或日记账与原始分录不符", "a sheet or journal does not say what the entries say"]
};

// verifier/manifest.ts
var FORMAT = "riskpool-pack-1";
var MANIFEST = "manifest.json";
var SIGNATURE = "signature.json";
var PROOF = ["entries.jsonl", "claims.jsonl", "reversals.jsonl", "policies.jsonl"];
var FILES_OF = {
  csv: ["entries.csv", "claims.csv", "balances.csv"],
  xlsx: ["ledger.xlsx"],
  pdf: ["statements.pdf"],
  beancount: ["journal.beancount"],
  hledger: ["journal.hledger"],
  "gb-t-24589": ["gb-t-24589.xml"]
};
var POOL_NAMES = {
  guidance: "市天使投资引导基金",
  compensation: "市科技成果转化风险补偿专项资金"
};
var LANGUAGES = ["zh", "en"];
var DAY = /^\d{4}-\d{2}-\d{2}$/;
var HASH = /^[0-9a-f]{64}$/;
function parseObject(text, code2, at) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PackFault(code2, at);
  }
  insist(typeof value === "object" && value !== null, code2, at);
  return value;
}
function readManifest(text) {
  const manifest = parseObject(text, "manifest.form", MANIFEST);
  const insistForm = (holds, what) => {
    insist(holds, "manifest.form", MANIFEST, what);
  };
  insistForm(`${JSON.stringify(manifest, null, 2)}
` === text, "layout");
  const names = "format,pool,poolName,firstSeq,lastSeq,period,formats,language,opening,closing,counts,gaps,accounts,policies,previousPack,files";
  insistForm(Object.keys(manifest).join() === names, "members");
  insistForm(manifest.format === FORMAT, manifest.format);
  insistForm(POOL_NAMES[manifest.pool] === manifest.poolName, "pool");
  insistForm(LANGUAGES.includes(manifest.language), "language");
  const { firstSeq, lastSeq } = manifest;
  insistForm(isCount(firstSeq) && isCount(lastSeq) && firstSeq >= 1 && firstSeq <= lastSeq, "range");
  const formats = Object.keys(FILES_OF).filter((format) => manifest.formats.includes(format));
  insistForm(formats.join() === manifest.formats.join(), "formats");
  const files = [...PROOF, ...formats.flatMap((format) => FILES_OF[format] ?? [])];
  insistForm(manifest.files.map(({ name }) => name).join() === files.join(), "files");
  for (const file of manifest.files) {
    insistForm(isCount(file.bytes) && isCount(file.lines), file.name);
    insistForm(HASH.test(file.sha256) && HASH.test(file.sm3), file.name);
  }
  insist(manifest.gaps.length === 0, "manifest.gaps", MANIFEST);
  const { previousPack, opening, period } = manifest;
  if (period !== null) insistForm(DAY.test(period.from) && DAY.test(period.to), "period");
  if (previousPack !== null) {
    const isBefore = firstSeq > 1 && previousPack.lastSeq === firstSeq - 1;
    insistForm(isBefore && HASH.test(previousPack.manifestSha256), "previousPack");
  }
  insistForm(opening.seq === firstSeq - 1 && HASH.test(opening.hash), "opening");
  if (firstSeq === 1) insistForm(opening.hash === "0".repeat(64) && opening.recordedAt === null, "opening");
  return manifest;
}
function isCount(value) {
  return Number.isSafeInteger(value) && value >= 0;
}

// verifier/check-files.ts
var NEWLINE = 10;
function checkNames(pack, { files }) {
  const named = /* @__PURE__ */ new Set([...files.map(({ name }) => name), MANIFEST, SIGNATURE]);
  for (const name of named) insist(pack.names.includes(name), "file.missing", name);
  for (const name of pack.names) insist(named.has(name), "file.strange", name);
}
async function checkFile(pack, file, tools) {
  const { name } = file;
  const [sha256, sm3] = [tools.sha256(), tools.sm3()];
  let bytes = 0;
  let lines = 0;
  for await (const piece of pack.read(name)) {
    sha256.update(piece);
    sm3.update(piece);
    bytes += piece.length;
    for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, at + 1)) lines += 1;
  }
  insist(bytes === file.bytes, "file.size", name, `${String(bytes)} ≠ ${String(file.bytes)}`);
  insist(sha256.hex() === file.sha256, "file.sha256", name);
  insist(sm3.hex() === file.sm3, "file.sm3", name);
  insist(lines === file.lines, "file.lines", name, `${String(lines)} ≠ ${String(file.lines)}`);
}

// verifier/node-pack.ts
import { closeSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
var PIECE_BYTES = 64 * 1024;
function packInFolder(folder) {
  return {
    names: readdirSync(folder).filter((name) => !name.startsWith(".")),
    read: (name) => piecesOf(join(folder, name))
  };
}
async function* piecesOf(path) {
  const piece = new Uint8Array(PIECE_BYTES);
  const file = openSync(path, "r");
  try {
    for (let bytes = readSync(file, piece); bytes > 0; bytes = readSync(file, piece))
      yield piece.subarray(0, bytes);
  } finally {
    closeSync(file);
  }
}

// verifier/node-tools.ts
import * as crypto from "node:crypto";
import { createHash, createPublicKey, verify } from "node:crypto";
var SPKI = Buffer.from("302a300506032b6570032100", "hex");
var NODE_TOOLS = {
  sha256: () => hasher("sha256"),
  sm3: () => hasher("sm3"),
  sha256Text,
  verifyEd25519: (publicKey, message, signature) => {
    const key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: "der", type: "spki" });
    return Promise.resolve(verify(null, message, key, signature));
  }
};
function sha256Text(text) {
  const { hash } = crypto;
  return hash === void 0 ? createHash("sha256").update(text).digest("hex") : hash("sha256", text, "hex");
}
var encoder = new TextEncoder();
var room = new Uint8Array(64 * 1024);
function hasher(algorithm) {
  const digest = createHash(algorithm);
  return {
    update: (bytes) => digest.update(bytes),
    updateText: (text) => {
      for (let at = 0; at < text.length; ) {
        const { read, written } = encoder.encodeInto(at === 0 ? text : text.slice(at), room);
        digest.update(room.subarray(0, written));
        at += read;
      }
    },
    hex: () => digest.digest("hex")
  };
}

// verifier/accounts.ts
var ACCOUNTS = [
  "fiscal",
  "interest",
  "recoveries",
  "claimants",
  "treasury",
  "subfunds",
  "available",
  "reserved",
  "payable",
  "committed"
];
var HELD = ["available", "reserved", "payable", "committed"];
var OUTSIDE = ACCOUNTS.filter((account) => !HELD.includes(account));
var NAMED = new Map(ACCOUNTS.map((account) => [account, account]));
function accountNamed(name) {
  return NAMED.get(name);
}
function noBalances() {
  return Object.fromEntries(ACCOUNTS.map((account) => [account, 0]));
}
var MOVES = /* @__PURE__ */ new Map([
  ["appropriate", [["fiscal", "available"]]],
  ["earn-interest", [["interest", "available"]]],
  ["reserve", [["available", "reserved"]]],
  ["release", [["reserved", "available"]]],
  [
    "approve",
    [
      ["reserved", "payable"],
      ["reserved", "available"]
    ]
  ],
  ["pay", [["payable", "claimants"]]],
  [
    "recover",
    [
      ["recoveries", "available"],
      ["recoveries", "treasury"]
    ]
  ],
  ["claw-back", [["claimants", "available"]]],
  ["commit", [["available", "committed"]]],
  ["invest", [["committed", "subfunds"]]],
  ["divest", [["subfunds", "available"]]],
  ["return", [["available", "treasury"]]]
]);

// verifier/balances-text.ts
var BY_NAME = [...ACCOUNTS].sort();
var BalancesText = class {
  texts = /* @__PURE__ */ new Map();
  constructor(balances) {
    for (const account of BY_NAME) this.write(account, balances);
  }
  /** The balances after what was moved. */
  follow(postings, balances) {
    for (const { from, to } of postings) {
      this.write(from, balances);
      this.write(to, balances);
    }
  }
  text() {
    let text = "";
    for (const written of this.texts.values()) text += written;
    return `${text}}`;
  }
  write(account, balances) {
    const start = account === BY_NAME[0] ? "{" : ",";
    this.texts.set(account, `${start}"${account}":${String(balances[account])}`);
  }
};

// verifier/claim-form.ts
var TEXT = '"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"';
var DAY2 = '"\\d{4}-\\d{2}-\\d{2}"';
var INSTANT = '"\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z"';
function claimForm(digitsMax) {
  const whole = `(?:0|[1-9]\\d{0,${String(digitsMax - 1)}})`;
  const form = object({
    creditCode: TEXT,
    decidedOn: DAY2,
    decision: object({
      amountFen: whole,
      bindingCap: orNull(TEXT),
      split: list(object({ amountFen: whole, payer: TEXT })),
      steps: list(`\\[${TEXT},${whole}\\]`)
    }),
    evidence: list(object({ bytes: whole, kind: TEXT, sha256: TEXT })),
    exposure: object({ filedOn: DAY2, principalFen: whole, startedOn: DAY2, tier: TEXT, traits: list(TEXT) }),
    exposureId: TEXT,
    id: TEXT,
    institutionId: TEXT,
    loss: object({
      event: TEXT,
      lossFen: whole,
      occurredOn: DAY2,
      otherCompensationFen: whole,
      overdueDays: orNull(whole),
      receivedFen: whole
    }),
    policyVersion: TEXT,
    recordedAt: INSTANT,
    steps: list(stepForm(whole)),
    usage: object({
      claimedFen: whole,
      enterpriseFen: whole,
      headroomFen: whole,
      institutionYearFen: whole,
      openClaimId: orNull(TEXT),
      settledOn: orNull(DAY2)
    })
  });
  return new RegExp(`^${form}$`);
}
function stepForm(whole) {
  return object({
    action: TEXT,
    actor: TEXT,
    "amountFen?": whole,
    at: INSTANT,
    "clearances?": list(object({ exposureId: TEXT, flag: TEXT, reason: TEXT })),
    "costsFen?": whole,
    "documentNo?": TEXT,
    entrySeq: orNull(whole),
    "evidence?": list(object({ bytes: whole, fileName: TEXT, kind: TEXT, sha256: TEXT })),
    "matchApplicationId?": orNull(TEXT),
    "notice?": orNull(object({ from: DAY2, missingYears: list(whole), to: DAY2 })),
    "objection?": whole,
    "orderedBy?": TEXT,
    "outcome?": TEXT,
    "paidOn?": DAY2,
    "paymentRef?": TEXT,
    "provinceFen?": whole,
    "provincePaidOn?": orNull(DAY2),
    reason: orNull(TEXT),
    "receivedFen?": whole,
    "receivedOn?": DAY2,
    "reference?": TEXT,
    "reversedSeq?": whole,
    "twinIds?": list(TEXT)
  });
}
function object(members) {
  const forms = Object.entries(members).map(([name, form], index) => {
    const comma = index === 0 ? "" : ",";
    return name.endsWith("?") ? `(?:${comma}"${name.slice(0, -1)}":${form})?` : `${comma}"${name}":${form}`;
  });
  return `\\{${forms.join("")}\\}`;
}
function list(form) {
  return `\\[(?:${form}(?:,${form})*)?\\]`;
}
function orNull(form) {
  return `(?:${form}|null)`;
}

// verifier/claim.ts
var EXACT_DIGITS = 15;
var EXACT_FORM = claimForm(EXACT_DIGITS);
var FORM = claimForm(EXACT_DIGITS + 1);
function parseClaim(line) {
  const isExact = EXACT_FORM.test(line);
  insist(isExact || FORM.test(line), "claim.form", "claims.jsonl");
  const claim = parseObject(line, "claim.form", "claims.jsonl");
  insist(!line.includes("\\") || JSON.stringify(claim) === line, "claim.form", claim.id);
  insist(claim.steps[0]?.action === "submit", "claim.form", claim.id);
  insist(isExact || amountsAreExact(claim), "claim.form", claim.id, "amount");
  return claim;
}
function amountsAreExact(value) {
  if (typeof value === "number") return Number.isSafeInteger(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(amountsAreExact);
}

// verifier/bearing.ts
function bearingOf(split, paidFen) {
  const bearing = split.map(({ payer, amountFen }) => ({
    payer,
    borne: amountFen,
    returned: 0,
    clawedBack: 0
  }));
  shift(bearing, "city", paidFen);
  return bearing;
}
function outstanding({ borne, returned, clawedBack }) {
  return borne - returned - clawedBack;
}
function bearer(bearing, payer) {
  const found = bearing.find((one) => one.payer === payer);
  if (found === void 0) throw new Error(`nobody is ${payer}`);
  return found;
}
function shift(bearing, payer, borne) {
  const one = bearer(bearing, payer);
  bearer(bearing, "claimant").borne += one.borne - borne;
  one.borne = borne;
}
function shareOut(bearing, netFen, provinceFen) {
  const province = bearer(bearing, "province");
  const most = province.borne + outstanding(bearer(bearing, "claimant"));
  shift(bearing, "province", Math.min(Math.max(provinceFen, province.returned), most));
  const weights = bearing.map((one) => BigInt(outstanding(one)));
  const together = weights.reduce((total, weight) => total + weight, 0n);
  if (netFen === 0 || together === 0n) return 0;
  const net = BigInt(netFen);
  const shares = weights.map((weight) => net * weight / together);
  const left = Number(net - shares.reduce((total, part) => total + part, 0n));
  const byRemainder = weights.map((weight, index) => ({ index, remainder: net * weight % together })).sort(
    (one, other) => one.remainder === other.remainder ? one.index - other.index : one.remainder < other.remainder ? 1 : -1
  );
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0n) + 1n;
  bearing.forEach((one, index) => {
    one.returned += Number(shares[index] ?? 0n);
  });
  return Number(shares[bearing.findIndex(({ payer }) => payer === "city")] ?? 0n);
}
function clawBack(bearing, amountFen) {
  bearer(bearing, "city").clawedBack += amountFen;
  bearer(bearing, "claimant").borne += amountFen;
}
function totalOutstanding(bearing) {
  return bearing.reduce((total, one) => total + outstanding(one), 0);
}

// verifier/days.ts
var HOURS_AHEAD = 8;
var DAY_MS = 864e5;
var LAST_DAY = "2999-12-31";
var nextDays = /* @__PURE__ */ new Map();
var daysLater = /* @__PURE__ */ new Map();
function dayAfter(day) {
  const known = nextDays.get(day);
  if (known !== void 0) return known;
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  nextDays.set(day, next);
  return next;
}
function shanghaiDay(at) {
  const day = at.slice(0, 10);
  return Number(at.slice(11, 13)) >= 24 - HOURS_AHEAD ? dayAfter(day) : day;
}
function monthsLater(day, months) {
  const known = daysLater.get(months) ?? /* @__PURE__ */ new Map();
  daysLater.set(months, known);
  const later = known.get(day) ?? dayMonthsLater(day, months);
  known.set(day, later);
  return later;
}
function dayMonthsLater(day, months) {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const count = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(count / 12), count % 12];
  if (inYear > 2999) return LAST_DAY;
  const lastDate = new Date(Date.UTC(inYear, inMonth + 1, 0)).getUTCDate();
  const parts = [String(inYear).padStart(4, "0"), String(inMonth + 1), String(Math.min(date, lastDate))];
  return parts.map((part) => part.padStart(2, "0")).join("-");
}

// verifier/claim-course.ts
var OPPOSITE = {
  none: "none",
  taken: "none",
  settled: "reopened",
  reopened: "settled",
  released: "retaken",
  retaken: "released"
};
var PAID = ["paid", "recovering", "closed"];
var FROM = {
  review: ["submitted"],
  clear: ["reviewed"],
  return: ["submitted"],
  resubmit: ["returned"],
  withdraw: ["submitted", "returned", "reviewed"],
  approve: ["reviewed"],
  reject: ["reviewed"],
  object: ["approved"],
  "resolve-objection": ["approved"],
  pay: ["approved"],
  recover: PAID,
  close: ["paid", "recovering"],
  "write-off": ["paid", "recovering"],
  "order-clawback": PAID,
  "cancel-clawback": PAID,
  "claw-back": PAID,
  reverse: ["approved", ...PAID, "clawed-back", "rejected", "withdrawn"]
};
var REMARKS = ["object", "resolve-objection"];
var ClaimCourse = class {
  claim;
  policy;
  standing;
  /** How many steps were followed. */
  followed = 0;
  /** The steps that count still, each with where the claim stood before it. */
  past = [];
  constructor(claim, policy) {
    this.claim = claim;
    this.policy = policy;
    this.standing = { status: "new", approvedFen: 0, paidOn: "", bearing: null, clawbackFen: null };
  }
  /** Follows the next step, and answers what it moves. */
  follow() {
    const { claim } = this;
    const step = claim.steps[this.followed];
    insist(step !== void 0, "claim.step", claim.id);
    const earlier = claim.steps[this.followed - 1];
    insist(earlier === void 0 || step.at >= earlier.at, "claim.step", claim.id, "time");
    const { standing, effect } = this.followed === 0 ? this.submit() : this.take(step);
    this.standing = standing;
    this.followed += 1;
    return { step, effect };
  }
  submit() {
    const { amountFen } = this.claim.decision;
    const effect = {
      ...{ kind: "reserve", moves: [["available", "reserved", amountFen]] },
      ...{ usageFen: amountFen, draws: "taken" }
    };
    return { standing: { ...this.standing, status: "submitted" }, effect };
  }
  take(step) {
    const { action } = step;
    const allowed = FROM[action]?.includes(this.standing.status) === true;
    if (!allowed) insist(false, "claim.step", this.claim.id, `${action} from ${this.standing.status}`);
    if (action === "reverse") return this.reverse(step);
    const before = this.standing;
    const taken = this.outcome(step, before);
    if (action === "cancel-clawback") this.forgetOrder();
    else if (!REMARKS.includes(action)) this.past.push({ step, before, effect: taken.effect });
    return taken;
  }
  /** A clawback that was cancelled is one that was never ordered, for whatever is undone later. */
  forgetOrder() {
    const order = this.past.findLastIndex(({ step }) => step.action === "order-clawback");
    const after = this.past.slice(order + 1);
    const without = after.map((one) => ({ ...one, before: { ...one.before, clawbackFen: null } }));
    this.past = [...this.past.slice(0, order), ...without];
  }
  /** Undoes the last step that counts and says what it moved, turned round. */
  reverse(step) {
    const last = this.past.pop();
    insist(last !== void 0 && last.step.entrySeq === step.reversedSeq, "entry.reversal", this.claim.id);
    const { effect, before } = last;
    insist(effect !== null, "entry.reversal", this.claim.id);
    const undone = {
      kind: "reverse",
      moves: effect.moves.map(([from, to, amountFen]) => [to, from, amountFen]),
      usageFen: -effect.usageFen,
      draws: OPPOSITE[effect.draws]
    };
    return { standing: before, effect: undone };
  }
  outcome(step, before) {
    const { claim } = this;
    const decidedFen = claim.decision.amountFen;
    switch (step.action) {
      case "review":
        return still({ ...before, status: "reviewed" });
      case "return":
        return still({ ...before, status: "returned" });
      case "resubmit":
        return still({ ...before, status: "submitted" });
      case "withdraw":
        return this.release({ ...before, status: "withdrawn" });
      case "reject":
        return this.release({ ...before, status: "rejected" });
      case "approve":
        return this.approve(step, before, decidedFen);
      case "pay":
        return this.pay(step, before);
      case "recover":
        return this.recover(step, before);
      case "close":
      case "write-off":
        return still({ ...before, status: "closed" });
      case "order-clawback":
        return this.orderClawback(step, before);
      case "cancel-clawback":
        insist(before.clawbackFen !== null, "claim.step", claim.id, step.action);
        return still({ ...before, clawbackFen: null });
      case "claw-back":
        return this.clawBack(before);
      default:
        return still(before);
    }
  }
  release(standing) {
    const { amountFen } = this.claim.decision;
    const moves = [["reserved", "available", amountFen]];
    return { standing, effect: { kind: "release", moves, usageFen: -amountFen, draws: "released" } };
  }
  approve(step, before, decidedFen) {
    const { claim } = this;
    const approvedFen = step.amountFen ?? 0;
    const isWithin = approvedFen > 0 && approvedFen <= decidedFen;
    insist(isWithin && (approvedFen === decidedFen || step.reason !== null), "claim.amount", claim.id);
    const cleared = claim.steps.slice(0, this.followed).flatMap(({ clearances = [] }) => clearances.map(({ exposureId }) => exposureId));
    insist(
      (step.twinIds ?? []).every((twin) => cleared.includes(twin)),
      "claim.step",
      claim.id,
      "possible double draw"
    );
    const isPublic = this.policy.publicNoticeWorkingDays.value !== null;
    insist(isPublic === (step.notice !== null), "claim.payment-stopped", claim.id, "notice");
    const restFen = decidedFen - approvedFen;
    const moves = [
      ["reserved", "payable", approvedFen],
      ...restFen === 0 ? [] : [["reserved", "available", restFen]]
    ];
    const standing = { ...before, status: "approved", approvedFen };
    return { standing, effect: { kind: "approve", moves, usageFen: -restFen, draws: "none" } };
  }
  pay(step, before) {
    const { claim } = this;
    const { approvedFen } = before;
    this.insistNothingStops(step);
    const paidOn = step.paidOn ?? "";
    const bearing = bearingOf(claim.decision.split, approvedFen);
    const moves = [["payable", "claimants", approvedFen]];
    const standing = { ...before, status: "paid", paidOn, bearing };
    return { standing, effect: { kind: "pay", moves, usageFen: 0, draws: "settled" } };
  }
  insistNothingStops(step) {
    const { claim, policy } = this;
    const steps = claim.steps.slice(0, this.followed);
    const approved = steps.findLastIndex(({ action }) => action === "approve");
    const approval = steps[approved];
    insist(isAnswered(steps, approved), "claim.payment-stopped", claim.id, "objection");
    const today = shanghaiDay(step.at);
    const noticeTo = approval?.notice?.to ?? "";
    insist(today > noticeTo, "claim.payment-stopped", claim.id, "notice");
    const province = claim.decision.split.find(({ payer }) => payer === "province")?.amountFen ?? 0;
    const waits = policy.requireProvincePaidFirst.value && province > 0;
    const provincePaidOn = step.provincePaidOn ?? null;
    insist(!waits || provincePaidOn !== null, "claim.payment-stopped", claim.id, "province");
    const paidOn = step.paidOn ?? "";
    const isInTime = paidOn >= shanghaiDay(approval?.at ?? "") && paidOn > noticeTo && paidOn >= (provincePaidOn ?? "");
    insist(isInTime && paidOn <= today, "claim.payment-stopped", claim.id, paidOn);
  }
  recover(step, before) {
    const { claim, policy } = this;
    const bearing = copyOf(before.bearing);
    const netFen = (step.receivedFen ?? 0) - (step.costsFen ?? 0);
    insist(netFen >= 0 && netFen <= totalOutstanding(bearing), "claim.recovery", claim.id);
    const cityFen = shareOut(bearing, netFen, step.provinceFen ?? 0);
    const status = before.status === "closed" ? "closed" : "recovering";
    const to = policy.cityRecoveryGoesTo.value === "treasury" ? "treasury" : "available";
    const effect = {
      ...{ kind: "recover", moves: [["recoveries", to, cityFen]], usageFen: 0, draws: "none" }
    };
    return { standing: { ...before, status, bearing }, effect: cityFen === 0 ? null : effect };
  }
  orderClawback(step, before) {
    const amountFen = step.amountFen ?? 0;
    const left = outstanding(bearer(copyOf(before.bearing), "city"));
    const isAllowed = before.clawbackFen === null && amountFen > 0 && amountFen <= left;
    insist(isAllowed, "claim.amount", this.claim.id, step.action);
    return still({ ...before, clawbackFen: amountFen });
  }
  clawBack(before) {
    const { claim } = this;
    const bearing = copyOf(before.bearing);
    const amountFen = before.clawbackFen ?? 0;
    const left = outstanding(bearer(bearing, "city"));
    insist(amountFen > 0 && amountFen <= left, "claim.amount", claim.id, "claw-back");
    clawBack(bearing, amountFen);
    const status = amountFen === left ? "clawed-back" : before.status;
    const moves = [["claimants", "available", amountFen]];
    const effect = { kind: "claw-back", moves, usageFen: -amountFen, draws: "none" };
    return { standing: { ...before, status, bearing, clawbackFen: null }, effect };
  }
};
function isAnswered(steps, approved) {
  if (!steps.some(({ action }) => action === "object")) return true;
  const objections = steps.flatMap(({ action }, index) => action === "object" ? [index] : []);
  return objections.every(
    (raised, index) => raised < approved || steps.some(
      ({ action, objection, outcome }) => action === "resolve-objection" && objection === index + 1 && outcome === "dismissed"
    )
  );
}
function still(standing) {
  return { standing, effect: null };
}
function copyOf(bearing) {
  return (bearing ?? []).map((one) => ({ ...one }));
}

// verifier/decide.ts
function decideAnew(one, policy, at) {
  insistCovered(one, policy, at);
  insistWithinPrincipal(one, at);
  const { loss, exposure, usage } = one;
  const { tier, traits } = exposure;
  const steps = [];
  const step = (rule, amountFen) => {
    steps.push([rule, amountFen]);
    return amountFen;
  };
  const other = loss.otherCompensationFen;
  const place = policy.otherCompensation.value;
  let base = step("loss-base", Math.max(loss.lossFen - loss.receivedFen, 0));
  if (place === "before-share" && other > 0) base = step("other-compensation", Math.max(base - other, 0));
  const others = policy.otherPayers.value.flatMap(({ payer, rateBp }) => {
    const rate2 = rateBp[tier];
    return rate2 === void 0 ? [] : [{ payer, amountFen: share(base, rate2) }];
  });
  if (others.length > 0) step("share-others", sum(others));
  let province = step("share-province", share(base, policy.provinceRateBp.value[tier] ?? 0));
  const provinceCap = policy.provinceCapPerDealFen.value?.[tier];
  if (provinceCap !== void 0) province = step("cap-province-per-deal", Math.min(province, provinceCap));
  const rate = policy.cityRateBp.value[tier] ?? 0;
  let city = step("share-city", share(base, rate));
  const bonus = policy.cityRateBonus.value;
  if (bonus?.anyOf.some((trait) => traits.includes(trait)) === true)
    city = step("city-rate-bonus", share(base, rate + bonus.addBp));
  if (place === "after-share" && other > 0) city = step("other-compensation", Math.max(city - other, 0));
  insist(city > 0, "decision.not-payable", at, "nothing is left of the share");
  let bindingCap = null;
  for (const { name, limit, used } of capsOf(
    one,
    policy,
    base,
    sum(others.filter(isGovernment)) + province
  )) {
    insist(used < limit, "decision.not-payable", at, name);
    if (limit - used < city) bindingCap = name;
    city = step(name, Math.min(city, limit - used));
  }
  step("pool-headroom", city);
  insist(city <= usage.headroomFen, "decision.not-payable", at, "pool-headroom");
  const parts = [
    ...others,
    { payer: "province", amountFen: province },
    { payer: "city", amountFen: city }
  ];
  if (place === "after-share" && other > 0) parts.push({ payer: "other-compensation", amountFen: other });
  parts.push({ payer: "claimant", amountFen: base - sum(parts) });
  return { amountFen: city, bindingCap, split: parts, steps };
}
function isGovernment({ payer }) {
  return payer === "national" || payer === "county";
}
function capsOf({ exposure, usage }, policy, base, governments) {
  const perDeal = policy.cityCapPerDealFen.value?.[exposure.tier];
  const perEnterprise = policy.cityCapPerEnterpriseFen.value;
  const perYear = policy.cityCapPerInstitutionYearFen.value;
  const together = share(base, policy.governmentsTogetherMaxBp.value);
  return [
    { name: "governments-together", limit: together, used: governments },
    ...perDeal === void 0 ? [] : [{ name: "cap-per-deal", limit: perDeal, used: 0 }],
    ...perEnterprise === null ? [] : [{ name: "cap-per-enterprise", limit: perEnterprise, used: usage.enterpriseFen }],
    ...perYear === null ? [] : [{ name: "cap-per-institution-year", limit: perYear, used: usage.institutionYearFen }]
  ];
}
function insistCovered({ loss, exposure, decidedOn }, policy, at) {
  const { event, occurredOn, overdueDays } = loss;
  const rule = policy.lossEvents.value.find((covered) => covered.event === event);
  insist(rule !== void 0, "decision.not-payable", at, event);
  const { overdueDaysMin, cover } = rule;
  const isRipe = overdueDaysMin === null || overdueDays !== null && overdueDays >= overdueDaysMin;
  insist(isRipe, "decision.not-payable", at, "overdue days");
  if (cover !== null) {
    const from = cover.countedFrom === "start" ? exposure.startedOn : exposure.filedOn;
    insist(occurredOn <= monthsLater(from, cover.months), "decision.not-payable", at, "cover");
  }
  const isInTime = occurredOn <= decidedOn && occurredOn >= exposure.filedOn;
  insist(isInTime, "decision.not-payable", at, "day of the loss");
  const lastDay = monthsLater(occurredOn, policy.claimWindowMonths.value);
  insist(decidedOn <= lastDay, "decision.not-payable", at, "claim window");
}
function insistWithinPrincipal({ loss, exposure, usage }, at) {
  const { lossFen, receivedFen, otherCompensationFen } = loss;
  const isFree = usage.settledOn === null && usage.openClaimId === null;
  insist(isFree, "decision.not-payable", at, "exposure");
  insist(usage.claimedFen + lossFen <= exposure.principalFen, "exposure.principal", at);
  insist(receivedFen + otherCompensationFen < lossFen, "decision.not-payable", at, "nothing lost");
}
function share(amountFen, rateBp) {
  const product = amountFen * rateBp;
  if (Number.isSafeInteger(product)) return (product - product % 1e4) / 1e4;
  return Number(BigInt(amountFen) * BigInt(rateBp) / 10000n);
}
function sum(parts) {
  return parts.reduce((total, { amountFen }) => total + amountFen, 0);
}

// verifier/duties.ts
var DUTY_OF = {
  submit: "submitter",
  resubmit: "submitter",
  review: "reviewer",
  clear: "reviewer",
  return: "reviewer",
  approve: "approver",
  reject: "approver",
  "resolve-objection": "approver",
  "write-off": "approver",
  "order-clawback": "approver",
  "cancel-clawback": "approver",
  pay: "payer",
  "claw-back": "payer",
  reverse: "payer"
};
function checkDuties({ id, steps }) {
  const dutyOf = /* @__PURE__ */ new Map();
  const act = (person, duty) => {
    const other = dutyOf.get(person);
    insist(other === void 0 || other === duty, "claim.same-person", id, person);
    dutyOf.set(person, duty);
  };
  const objections = [];
  for (const step of steps) {
    const duty = DUTY_OF[step.action];
    if (duty !== void 0) act(step.actor, duty);
    if (step.action === "reverse") act(step.orderedBy ?? "", "approver");
    if (step.action === "object") objections.push(step);
    if (step.action === "resolve-objection") {
      const raised = objections[(step.objection ?? 0) - 1];
      insist(raised !== void 0 && raised.actor !== step.actor, "claim.same-person", id, step.actor);
    }
  }
}

// verifier/usage.ts
var Usage = class {
  /** Of the caps that claims share, and of the exposures. */
  caps = /* @__PURE__ */ new Map();
  exposures = /* @__PURE__ */ new Map();
  openOn = /* @__PURE__ */ new Map();
  beginsWithJournal;
  constructor(beginsWithJournal) {
    this.beginsWithJournal = beginsWithJournal;
  }
  /** Before a claim is counted: the usage that its decision saw is what the entries come to. */
  checkSeen(claim, policy) {
    const { usage, exposureId } = claim;
    for (const { key, seen } of capsOf2(claim, policy))
      insist(isSeen(this.countOf(this.caps, key), seen), "cap.usage", claim.id, key);
    const drawn = this.countOf(this.exposures, exposureId);
    insist(isSeen(drawn, usage.claimedFen), "exposure.principal", claim.id, exposureId);
  }
  /** Counts what a step takes or gives back, and insists that every limit still holds. */
  count(claim, policy, changeFen, draws) {
    for (const { key, limit } of capsOf2(claim, policy)) {
      const now = added(this.countOf(this.caps, key), changeFen);
      insist(changeFen <= 0 || now === null || now <= limit, "cap.exceeded", claim.id, key);
      insist(now === null || now >= 0, "cap.usage", claim.id, key);
    }
    this.draw(claim, draws);
  }
  draw({ id, exposureId, loss, exposure }, draws) {
    if (draws === "taken" || draws === "retaken") {
      const claimed = added(this.countOf(this.exposures, exposureId), loss.lossFen);
      insist(claimed === null || claimed <= exposure.principalFen, "exposure.principal", id);
    }
    if (draws === "released") added(this.countOf(this.exposures, exposureId), -loss.lossFen);
    if (draws === "taken" || draws === "retaken" || draws === "reopened") {
      const open = this.openOn.get(exposureId);
      insist(open === void 0 || open === id, "exposure.open-claim", id, open);
      this.openOn.set(exposureId, id);
    }
    if (draws === "settled" || draws === "released") this.openOn.delete(exposureId);
  }
  countOf(counts, key) {
    const known = counts.get(key);
    if (known !== void 0) return known;
    const count = { base: this.beginsWithJournal ? 0 : null, change: 0 };
    counts.set(key, count);
    return count;
  }
};
function isSeen(count, seen) {
  count.base ??= seen - count.change;
  return count.base + count.change === seen;
}
function added(count, changeFen) {
  count.change += changeFen;
  return count.base === null ? null : count.base + count.change;
}
function capsOf2({ creditCode, institutionId, decidedOn, usage }, policy) {
  const perEnterprise = policy.cityCapPerEnterpriseFen.value;
  const perYear = policy.cityCapPerInstitutionYearFen.value;
  const caps = [];
  if (perEnterprise !== null)
    caps.push({ key: `enterprise ${creditCode}`, seen: usage.enterpriseFen, limit: perEnterprise });
  if (perYear !== null) {
    const key = `institution ${institutionId} ${decidedOn.slice(0, 4)}`;
    caps.push({ key, seen: usage.institutionYearFen, limit: perYear });
  }
  return caps;
}

// verifier/claims.ts
var Claims = class {
  /** The versions that claims were decided by, in the order in which they came up. */
  policiesNamed = /* @__PURE__ */ new Set();
  /** Those that are not at their end yet; of the others only that they were there is kept. */
  courses = /* @__PURE__ */ new Map();
  ended = /* @__PURE__ */ new Set();
  policies;
  /** The days on which they begin, the latest first. */
  firstDays;
  firstSeq;
  usage;
  constructor(policies, firstSeq) {
    this.policies = policies;
    this.firstDays = [...policies.keys()].map((id) => id.slice(id.indexOf("@") + 1)).sort().reverse();
    this.firstSeq = firstSeq;
    this.usage = new Usage(firstSeq === 1);
  }
  knows(id) {
    return this.courses.has(id) || this.ended.has(id);
  }
  /** Takes the next claim of the file, which is the one that the entry at hand is the first to name. */
  add(line, id) {
    const claim = parseClaim(line);
    insist(claim.id === id, "claim.order", claim.id, id);
    const policy = this.policies.get(claim.policyVersion);
    insist(policy !== void 0, "decision.policy", id, claim.policyVersion);
    insist(this.isInForce(claim), "decision.policy", id, claim.policyVersion);
    this.policiesNamed.add(claim.policyVersion);
    const anew = decideAnew(claim, policy, id);
    insist(isSameDecision(anew, claim.decision), "decision.differs", id);
    checkDuties(claim);
    const course = new ClaimCourse(withoutPapers(claim), policy);
    const before = claim.steps.findIndex(({ entrySeq }) => entrySeq !== null && entrySeq >= this.firstSeq);
    const booked = claim.steps.slice(0, Math.max(before, 0)).findLastIndex(({ entrySeq }) => entrySeq !== null);
    while (course.followed <= booked) course.follow();
    this.courses.set(claim.id, course);
    return claim;
  }
  /** The version that an exposure goes by is the latest that had begun by the day on which it started. */
  isInForce({ policyVersion, exposure }) {
    const begun = this.firstDays.find((day) => day <= exposure.startedOn) ?? "";
    return policyVersion.endsWith(`@${begun}`);
  }
  /** Follows a claim to the step that an entry was booked for. `headroomFen` is what was available before it. */
  book(entry, headroomFen, at) {
    const course = this.courses.get(entry.claimId ?? "");
    insist(course !== void 0, "claim.booking", at, entry.claimId);
    const { claim, policy } = course;
    insist(entry.policyVersion === claim.policyVersion, "entry.policy", at, claim.id);
    const { step, effect } = nextBooked(course, at);
    insist(step.entrySeq === entry.seq && effect !== null, "claim.booking", at, claim.id);
    insistBooked(entry, step, effect, at);
    if (step.action === "submit") {
      insist(claim.usage.headroomFen === headroomFen, "decision.headroom", at, claim.id);
      this.usage.checkSeen(claim, policy);
    }
    this.usage.count(claim, policy, effect.usageFen, effect.draws);
    if (course.followed < claim.steps.length) return;
    this.courses.delete(claim.id);
    this.ended.add(claim.id);
  }
  /** At the end of the pack, every claim was followed to its last step. */
  finish() {
    for (const { claim } of this.courses.values()) insist(false, "claim.unbooked", claim.id);
  }
};
function nextBooked(course, at) {
  for (; ; ) {
    insist(course.followed < course.claim.steps.length, "claim.booking", at, course.claim.id);
    const taken = course.follow();
    if (taken.step.entrySeq !== null) return taken;
    insist(taken.effect === null, "claim.unbooked", course.claim.id, taken.step.action);
  }
}
function insistBooked(entry, step, effect, at) {
  const { kind, postings, actor, recordedAt } = entry;
  const isSame = kind === effect.kind && postings.length === effect.moves.length && effect.moves.every(([from, to, amountFen], index) => {
    const posting = postings[index];
    return posting?.from === from && posting.to === to && posting.amountFen === amountFen;
  });
  insist(isSame, "claim.booking", at, entry.claimId);
  insist(actor === step.actor, "claim.actor", at, actor);
  insist(step.at >= recordedAt, "claim.booking", at, "time");
  insist((step.reversedSeq ?? null) === (entry.reverses ?? null), "entry.reversal", at);
  const day = step.paidOn ?? step.receivedOn;
  insist(day === void 0 || day === entry.effectiveOn, "claim.booking", at, "effectiveOn");
  const reference = step.paymentRef ?? step.reference;
  insist(reference === void 0 || reference === entry.reference, "claim.booking", at, "reference");
}
function withoutPapers(claim) {
  return { ...claim, evidence: [], decision: { ...claim.decision, steps: [] } };
}
function isSameDecision(anew, told) {
  const isSplitSame = anew.split.length === told.split.length && anew.split.every(({ payer, amountFen: amountFen2 }, index) => {
    const part = told.split[index];
    return part?.payer === payer && part.amountFen === amountFen2;
  });
  const areStepsSame = anew.steps.length === told.steps.length && anew.steps.every(([rule, amountFen2], index) => {
    const step = told.steps[index];
    return step?.[0] === rule && step[1] === amountFen2;
  });
  const { amountFen, bindingCap } = anew;
  return amountFen === told.amountFen && bindingCap === told.bindingCap && isSplitSame && areStepsSame;
}

// verifier/closes.ts
var CHART = [
  ...["available", "reserved", "payable", "committed", "subfunds"],
  ...["fiscal", "interest", "recoveries", "claimants", "treasury"]
];
var BY_TWO = /* @__PURE__ */ new Set(["earn-interest", "return", "close"]);
var Closes = class {
  isWhole;
  months = /* @__PURE__ */ new Map();
  opening = noBalances();
  closedThrough = "";
  constructor(firstSeq) {
    this.isWhole = firstSeq === 1;
  }
  follow(entry, at) {
    const { kind, close, postings, effectiveOn, recordedOn, preparedBy, actor } = entry;
    insist(effectiveOn <= recordedOn && effectiveOn.slice(0, 7) > this.closedThrough, "entry.period", at);
    insist(kind === "close" === (close !== void 0), "entry.close", at);
    insist(kind === "close" === (postings.length === 0), "entry.movement", at, kind);
    const isByTwo = preparedBy !== void 0 && preparedBy !== actor;
    insist(isByTwo || preparedBy === void 0 && !BY_TWO.has(kind), "entry.same-person", at);
    if (close !== void 0) {
      const isInTurn = close.period > this.closedThrough && close.period < recordedOn.slice(0, 7);
      insist(isInTurn, "entry.close", at, close.period);
      if (this.isWhole) this.addUp(entry, close.period, at);
      this.closedThrough = close.period;
    }
    this.note(entry);
  }
  note({ effectiveOn, postings }) {
    if (!this.isWhole) return;
    const name = effectiveOn.slice(0, 7);
    const month = this.months.get(name) ?? { debits: noBalances(), credits: noBalances(), entryCount: 0 };
    this.months.set(name, month);
    month.entryCount += 1;
    for (const { from, to, amountFen } of postings) {
      month.debits[to] += amountFen;
      month.credits[from] += amountFen;
    }
  }
  /** All months up to the one that is closed, together; what they end with, the next close begins with. */
  addUp({ close }, period, at) {
    const within = [...this.months].filter(([name]) => name <= period);
    const sum2 = (account, side) => within.reduce((total, [, month]) => total + month[side][account], 0);
    const lines = CHART.map((account) => {
      const [openingFen, debitFen, creditFen] = [
        this.opening[account],
        sum2(account, "debits"),
        sum2(account, "credits")
      ];
      return { account, closingFen: openingFen + debitFen - creditFen, creditFen, debitFen, openingFen };
    });
    const accounts = lines.filter(
      ({ openingFen, debitFen, creditFen }) => openingFen !== 0 || debitFen > 0 || creditFen > 0
    );
    const entryCount = within.reduce((total, [, month]) => total + month.entryCount, 0);
    const isSame = JSON.stringify(close?.accounts) === JSON.stringify(accounts) && close?.entryCount === entryCount;
    insist(isSame, "entry.close", at, period);
    for (const { account, closingFen } of lines) this.opening[account] = closingFen;
    for (const [name] of within) this.months.delete(name);
  }
};

// verifier/close-text.ts
var PERIOD = /^\d{4}-(0[1-9]|1[0-2])$/;
function closeText({ accounts, entryCount, filedFen, outstandingFen, period }) {
  if (!Array.isArray(accounts) || accounts.length > ACCOUNTS.length || !PERIOD.test(period)) return "";
  const lines = accounts.map(
    ({ account, closingFen, creditFen, debitFen, openingFen }) => `{"account":"${account}","closingFen":${String(closingFen)},"creditFen":${String(creditFen)},"debitFen":${String(
      debitFen
    )},"openingFen":${String(openingFen)}}`
  );
  return `{"accounts":[${lines.join(",")}],"entryCount":${String(entryCount)},"filedFen":${String(
    filedFen
  )},"outstandingFen":${String(outstandingFen)},"period":"${period}"}`;
}

// verifier/entry.ts
var START = '{"balances":';
var DECIDED = ',"decided":';
var HASH2 = ',"hash":"';
var HASH_LENGTH = 64;
var END_LENGTH = HASH2.length + HASH_LENGTH + 2;
function partsOf(line, at) {
  const from = line.indexOf(DECIDED);
  const to = line.length - END_LENGTH;
  const isFormed = line.startsWith(START) && from > 0 && line.startsWith(HASH2, to) && line.endsWith('"}');
  insist(isFormed, "entry.form", at);
  return {
    balances: line.slice(START.length, from),
    decided: line.slice(from + DECIDED.length, to),
    hash: line.slice(to + HASH2.length, -2)
  };
}
var TEXT2 = '"(?:[^"\\\\]|\\\\.)*"';
var POSTING = '\\{"amountFen":\\d+,"from":"[a-z]+","to":"[a-z]+"\\}';
var ENTRY = new RegExp(
  [
    `^\\{"actor":(${TEXT2})`,
    '(?:,"claimId":"([a-z0-9_]+)")?',
    '(?:,"close":(\\{"accounts":\\[[^\\]]*\\],[^{}]*\\}))?',
    ',"effectiveOn":"(\\d{4}-\\d{2}-\\d{2})","format":"riskpool-entry-1","kind":"([a-z-]+)"',
    '(?:,"policyVersion":"([a-z]+@[\\d-]+)")?',
    `,"pool":"([a-z]+)","postings":\\[((?:${POSTING}(?:,${POSTING})*)?)\\]`,
    `(?:,"preparedBy":(${TEXT2}))?`,
    ',"previousHash":"([0-9a-f]{64})"',
    ',"recordedAt":"(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z)"',
    `(?:,"reference":(${TEXT2}))?,"requestId":(${TEXT2})`,
    '(?:,"reverses":(\\d+))?,"seq":(\\d+)\\}$'
  ].join("")
);
function parseEntry(decided, at) {
  const groups = ENTRY.exec(decided);
  insist(groups !== null, "entry.form", at);
  const [, actor, claimId, close, effectiveOn, kind, policyVersion, pool, postings, ...others] = groups;
  const [preparedBy, previousHash, recordedAt, reference, requestId, reverses, seq] = others;
  return {
    actor: textOf(actor, at),
    claimId,
    close: close === void 0 ? void 0 : closeOf(close, at),
    effectiveOn,
    kind,
    policyVersion,
    pool,
    postings: postingsOf(postings, at),
    preparedBy: preparedBy === void 0 ? void 0 : textOf(preparedBy, at),
    previousHash,
    recordedAt,
    recordedOn: shanghaiDay(recordedAt),
    reference: reference === void 0 ? void 0 : textOf(reference, at),
    requestId: textOf(requestId, at),
    reverses: reverses === void 0 ? void 0 : Number(reverses),
    seq: Number(seq)
  };
}
var EACH_POSTING = /\{"amountFen":(\d+),"from":"([a-z]+)","to":"([a-z]+)"\}/g;
function postingsOf(text, at) {
  const postings = [];
  EACH_POSTING.lastIndex = 0;
  for (let found = EACH_POSTING.exec(text); found !== null; found = EACH_POSTING.exec(text)) {
    const [, amountFen, fromName = "", toName = ""] = found;
    const [from, to] = [accountNamed(fromName), accountNamed(toName)];
    insist(from !== void 0 && to !== void 0, "entry.movement", at, text);
    postings.push({ from, to, amountFen: Number(amountFen) });
  }
  return postings;
}
function closeOf(json, at) {
  const close = parseObject(json, "entry.form", at);
  insist(closeText(close) === json, "entry.form", at);
  return close;
}
function textOf(json, at) {
  if (!json.includes("\\")) return json.slice(1, -1);
  const text = JSON.parse(json);
  insist(JSON.stringify(text) === json, "entry.form", at);
  return text;
}

// verifier/line-source.ts
var NEWLINE2 = 10;
var LineSource = class {
  name;
  /** How many were taken. */
  taken = 0;
  pieces;
  decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** What was read, and where in it the next line begins. */
  bytes = new Uint8Array(0);
  index = 0;
  isAtEnd = false;
  constructor(name, pieces) {
    this.name = name;
    this.pieces = pieces[Symbol.asyncIterator]();
  }
  /** The next line where it is there already; null says to ask `takeLater`. */
  take() {
    const end = this.bytes.indexOf(NEWLINE2, this.index);
    if (end < 0) return null;
    const line = this.decode(this.bytes.subarray(this.index, end));
    this.index = end + 1;
    this.taken += 1;
    return line;
  }
  /** The next line, or null after the last. */
  async takeLater() {
    for (let line = this.take(); ; line = this.take()) {
      if (line !== null) return line;
      if (this.isAtEnd) return null;
      await this.fill();
    }
  }
  decode(bytes) {
    try {
      return this.decoder.decode(bytes);
    } catch {
      throw new PackFault("file.encoding", this.name);
    }
  }
  async fill() {
    const rest = this.bytes.slice(this.index);
    const next = await this.pieces.next();
    this.bytes = rest;
    this.index = 0;
    if (next.done === true) {
      this.isAtEnd = true;
      insist(rest.length === 0, "file.encoding", this.name);
      return;
    }
    this.bytes = rest.length === 0 ? next.value : joined(rest, next.value);
  }
};
function joined(first, second) {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
async function takeLine(source) {
  return source.take() ?? source.takeLater();
}

// verifier/movement.ts
var POSTINGS_MAX = 4;
var WITHOUT_MOVES = ["reverse", "close"];
function applyEntry({ kind, postings }, balances, at) {
  const moves = MOVES.get(kind);
  insist(moves !== void 0 || WITHOUT_MOVES.includes(kind), "entry.movement", at, kind);
  insist((postings.length >= 1 || kind === "close") && postings.length <= POSTINGS_MAX, "entry.movement", at);
  for (const posting of postings) {
    const { from, to, amountFen } = posting;
    insist(Number.isSafeInteger(amountFen) && amountFen > 0, "entry.amount", at, amountFen);
    insist(from !== to && (moves === void 0 || isAmong(moves, posting)), "entry.movement", at, from);
    balances[from] -= amountFen;
    balances[to] += amountFen;
  }
  insistExact(balances, at);
}
function isAmong(moves, { from, to }) {
  for (const move of moves) if (move[0] === from && move[1] === to) return true;
  return false;
}
function insistExact(balances, at) {
  let held = 0;
  let outside = 0;
  let inflow = 0;
  for (const account of HELD) {
    const balance = balances[account];
    insist(balance >= 0, "entry.overdrawn", at, account, balance);
    insist(Number.isSafeInteger(balance), "entry.amount", at, account);
    held += balance;
  }
  for (const account of OUTSIDE) {
    const balance = balances[account];
    insist(Number.isSafeInteger(balance), "entry.amount", at, account);
    outside += balance;
    if (balance < 0) inflow -= balance;
  }
  insist(held === -outside, "entry.custody", at);
  insist(inflow <= Number.MAX_SAFE_INTEGER, "entry.amount", at);
}

// verifier/period.ts
function checkPeriod({ period, opening, closing }, firstRecordedAt) {
  if (period === null) return;
  const { from, to } = period;
  const isFirst = opening.recordedAt === null || shanghaiDay(opening.recordedAt) < from;
  const isWithin = shanghaiDay(firstRecordedAt) >= from && shanghaiDay(closing.recordedAt ?? "") <= to;
  insist(isFirst && isWithin, "manifest.period", MANIFEST, `${from} – ${to}`);
}

// verifier/reversals.ts
var Reversals = class {
  own = new OwnMoves();
  reversed = /* @__PURE__ */ new Set();
  firstSeq;
  constructor(firstSeq) {
    this.firstSeq = firstSeq;
  }
  /** Keeps what may be turned round later. */
  note({ seq, kind, postings, claimId }) {
    if (claimId === void 0 && kind !== "reverse") this.own.set(seq - this.firstSeq, postings);
  }
  async check(entry, orders, at) {
    const { reverses, postings } = entry;
    if (reverses === void 0) return;
    const isFirst = reverses >= 1 && reverses < entry.seq && !this.reversed.has(reverses);
    insist(isFirst, "entry.reversal", at, reverses);
    this.reversed.add(reverses);
    if (entry.claimId === void 0 && reverses >= this.firstSeq) {
      const turned = postings.map(({ from, to, amountFen }) => ({ from: to, to: from, amountFen }));
      const isTurned = this.own.isSame(reverses - this.firstSeq, turned);
      insist(isTurned, "entry.reversal", at, reverses);
    }
    await this.checkOrder(entry, orders, at);
  }
  /** Maker ≠ checker: one person ordered it and another executed it. */
  async checkOrder(entry, orders, at) {
    const line = await takeLine(orders);
    insist(line !== null, "reversal.order", at);
    const order = parseObject(line, "reversal.order", at);
    insist(JSON.stringify(order) === line, "reversal.order", at);
    const { execution, orderedBy, claimId, seq, orderedAt } = order;
    const isOfThis = seq === entry.reverses && claimId === (entry.claimId ?? null) && execution.entrySeq === entry.seq && execution.executedBy === entry.actor && orderedAt <= execution.executedAt;
    insist(isOfThis && orderedBy !== entry.actor && orderedBy !== "", "reversal.order", at, orderedBy);
  }
};
var OwnMoves = class {
  amounts = [];
  ways = [];
  several = /* @__PURE__ */ new Map();
  set(place, postings) {
    const [first, ...others] = postings;
    if (first === void 0 || others.length > 0) {
      this.several.set(place, postings);
      return;
    }
    this.amounts[place] = first.amountFen;
    this.ways[place] = wayOf(first);
  }
  isSame(place, postings) {
    const several = this.several.get(place);
    const [first, ...others] = postings;
    if (several !== void 0) return JSON.stringify(several) === JSON.stringify(postings);
    if (first === void 0 || others.length > 0) return false;
    return this.amounts[place] === first.amountFen && this.ways[place] === wayOf(first);
  }
};
function wayOf({ from, to }) {
  return ACCOUNTS.indexOf(from) * ACCOUNTS.length + ACCOUNTS.indexOf(to);
}

// verifier/sheet-texts.ts
var ACCOUNT_NAMES = {
  available: { zh: "可用资金", en: "Available funds" },
  reserved: { zh: "预留资金", en: "Reserved funds" },
  payable: { zh: "应付补偿", en: "Compensation payable" },
  committed: { zh: "已承诺出资", en: "Committed contributions" },
  subfunds: { zh: "子基金出资", en: "Sub-fund contributions" },
  fiscal: { zh: "财政拨款", en: "Fiscal appropriations" },
  interest: { zh: "利息收入", en: "Interest income" },
  recoveries: { zh: "追偿收入", en: "Recoveries" },
  claimants: { zh: "已拨付补偿", en: "Compensation paid" },
  treasury: { zh: "上缴财政", en: "Returned to the treasury" }
};
var ACCOUNT_CODES = {
  available: "100201",
  reserved: "100202",
  payable: "100203",
  committed: "100204",
  subfunds: "150101",
  fiscal: "400101",
  interest: "460401",
  recoveries: "460901",
  claimants: "500101",
  treasury: "540101"
};
var SHEET_ORDER = Object.keys(ACCOUNT_CODES);
var ACCOUNT_CELLS = Object.fromEntries(
  SHEET_ORDER.map((account) => {
    const [code2, { zh, en }] = [ACCOUNT_CODES[account], ACCOUNT_NAMES[account]];
    return [account, { zh: `${code2},${zh}`, en: `${code2},${en}` }];
  })
);
var KIND_NAMES = {
  appropriate: { zh: "财政拨入", en: "Appropriation" },
  "earn-interest": { zh: "利息收入", en: "Interest" },
  reserve: { zh: "预留", en: "Reservation" },
  release: { zh: "释放预留", en: "Release" },
  approve: { zh: "核定", en: "Approval" },
  pay: { zh: "拨付", en: "Payment" },
  recover: { zh: "追偿回收", en: "Recovery" },
  "claw-back": { zh: "追回", en: "Clawback" },
  commit: { zh: "承诺出资", en: "Commitment" },
  invest: { zh: "出资", en: "Investment" },
  divest: { zh: "退出", en: "Divestment" },
  return: { zh: "上缴财政", en: "Return" },
  reverse: { zh: "红字冲销", en: "Reversal" },
  close: { zh: "结账", en: "Close" }
};
var HEADINGS = {
  entries: {
    zh: "序号,行号,登记时间,生效日期,种类,借方科目,借方科目名称,贷方科目,贷方科目名称,金额（元）,补偿申请,政策版本,凭据,冲销序号,经办人,请求编号,分录哈希",
    en: "Number,Line,Recorded at,Effective on,Kind,Debit account,Debit account name,Credit account,Credit account name,Amount (CNY),Claim,Policy version,Reference,Reverses,Actor,Request,Entry hash"
  },
  claims: {
    zh: "补偿申请,备案项目,合作机构,统一社会信用代码,核定日期,政策版本,损失事件,损失发生日期,损失金额（元）,已收回（元）,其他补偿（元）,核定金额（元）,省级承担（元）,申请人自担（元）,约束上限,最近环节,最近分录",
    en: "Claim,Exposure,Institution,Credit code,Decided on,Policy version,Loss event,Loss occurred on,Loss (CNY),Received (CNY),Other compensation (CNY),Decided (CNY),Province bears (CNY),Claimant bears (CNY),Binding cap,Last step,Last entry"
  },
  balances: {
    zh: "科目,科目名称,期初余额（元）,借方发生额（元）,贷方发生额（元）,期末余额（元）",
    en: "Account,Account name,Opening balance (CNY),Debits (CNY),Credits (CNY),Closing balance (CNY)"
  }
};
var TOTAL = { zh: "合计", en: "Total" };
var OPENING = { zh: "期初余额", en: "Opening balances" };
var PATHS = {
  fiscal: "Equity:Fiscal",
  interest: "Income:Interest",
  recoveries: "Income:Recoveries",
  claimants: "Expenses:Claimants",
  treasury: "Equity:Treasury",
  subfunds: "Assets:Subfunds",
  available: "Assets:Pool:Available",
  reserved: "Assets:Pool:Reserved",
  payable: "Assets:Pool:Payable",
  committed: "Assets:Pool:Committed"
};
function yuan(amountFen) {
  const isNegative = amountFen < 0;
  const digits = String(isNegative ? -amountFen : amountFen).padStart(3, "0");
  const end = digits.length - 2;
  return `${isNegative ? "-" : ""}${digits.slice(0, end)}.${digits.slice(end)}`;
}

// verifier/sheets.ts
var NO_LINES = () => [];
var MARK = "\uFEFF";
var ENTRY_SHEET = {
  name: "entries.csv",
  head: ({ language }) => [`${MARK}${HEADINGS.entries[language]}\r`],
  entry: (entry, hash, _balances, language) => {
    const { seq, recordedAt, effectiveOn, kind, reverses } = entry;
    const start = `${String(seq)},`;
    const middle = `,${recordedAt},${effectiveOn},${KIND_NAMES[kind]?.[language] ?? ""},`;
    const end = `,${entry.claimId ?? ""},${entry.policyVersion ?? ""},${cell(entry.reference ?? "")},${reverses === void 0 ? "" : String(reverses)},${cell(entry.actor)},${cell(entry.requestId)},${code(hash)}\r
`;
    if (entry.postings.length === 0) return `${start}1${middle},,,,${end}`;
    let text = "";
    entry.postings.forEach(({ from, to, amountFen }, index) => {
      const [debit, credit] = [ACCOUNT_CELLS[to][language], ACCOUNT_CELLS[from][language]];
      text += `${start}${String(index + 1)}${middle}${debit},${credit},${yuan(amountFen)}${end}`;
    });
    return text;
  },
  claim: null,
  tail: NO_LINES
};
var CLAIM_SHEET = {
  name: "claims.csv",
  head: ({ language }) => [`${MARK}${HEADINGS.claims[language]}\r`],
  entry: null,
  claim: (claim) => {
    const { loss, decision, steps, id, exposureId, institutionId, creditCode, policyVersion } = claim;
    const whose = `${cell(id)},${cell(exposureId)},${cell(institutionId)},${cell(creditCode)}`;
    const lost = `${yuan(loss.lossFen)},${yuan(loss.receivedFen)},${yuan(loss.otherCompensationFen)}`;
    const [province, own] = [partOf(decision, "province"), partOf(decision, "claimant")];
    const shares = `${yuan(decision.amountFen)},${yuan(province)},${yuan(own)},${decision.bindingCap ?? ""}`;
    const lastEntry = steps.findLast(({ entrySeq }) => entrySeq !== null)?.entrySeq ?? 0;
    const last = `${steps.at(-1)?.action ?? ""},${String(lastEntry)}`;
    const what = `${claim.decidedOn},${cell(policyVersion)},${loss.event},${loss.occurredOn}`;
    return `${whose},${what},${lost},${shares},${last}\r
`;
  },
  tail: NO_LINES
};
var BALANCE_SHEET = {
  name: "balances.csv",
  head: ({ language }) => [`${MARK}${HEADINGS.balances[language]}\r`],
  entry: null,
  claim: null,
  tail: ({ language }, { opening, closing, totals }) => {
    const rows = SHEET_ORDER.map((account) => {
      const { debit, credit } = totals.get(account) ?? { debit: 0n, credit: 0n };
      return { account, figures: [BigInt(opening[account]), debit, credit, BigInt(closing[account])] };
    });
    const sums = [0, 1, 2, 3].map(
      (column) => rows.reduce((total, { figures }) => total + (figures[column] ?? 0n), 0n)
    );
    return [
      ...rows.map(
        ({ account, figures }) => `${ACCOUNT_CELLS[account][language]},${figures.map(yuan).join(",")}\r`
      ),
      `${TOTAL[language]},,${sums.map(yuan).join(",")}\r`
    ];
  }
};
var BEANCOUNT = {
  name: "journal.beancount",
  head: (manifest, opening) => [
    `; ${titleOf(manifest)}`,
    `option "title" "${manifest.poolName}"`,
    'option "operating_currency" "CNY"',
    ...ACCOUNTS.map((account) => `1900-01-01 open ${PATHS[account]} CNY`),
    "",
    ...openingLines(manifest, opening, '"', "  ")
  ],
  entry: (entry, hash, _balances, language) => {
    const kind = KIND_NAMES[entry.kind]?.[language] ?? "";
    let text = `${entry.recordedOn} * "${kind}" "${entry.claimId ?? ""}"
  seq: ${String(entry.seq)}
  effective-on: ${entry.effectiveOn}
  entry-hash: "${hash}"
`;
    for (const [account, change] of changesOf(entry)) text += `  ${PATHS[account]}  ${yuan(change)} CNY
`;
    return `${text}
`;
  },
  claim: null,
  tail: ({ closing: { recordedAt } }, { closing }) => {
    const day = dayAfter(shanghaiDay(recordedAt ?? ""));
    return ACCOUNTS.map((account) => `${day} balance ${PATHS[account]}  ${yuan(closing[account])} CNY`);
  }
};
var HLEDGER = {
  name: "journal.hledger",
  head: (manifest, opening) => [
    `; ${titleOf(manifest)}`,
    "decimal-mark .",
    "commodity 1000.00 CNY",
    ...ACCOUNTS.map((account) => `account ${PATHS[account]}`),
    "",
    ...openingLines(manifest, opening, "", "    ")
  ],
  entry: (entry, hash, balances, language) => {
    const kind = KIND_NAMES[entry.kind]?.[language] ?? "";
    let text = `${entry.recordedOn} * (${String(entry.seq)}) ${kind}
    ; effective-on:${entry.effectiveOn}, claim:${entry.claimId ?? ""}, entry-hash:${hash}
`;
    for (const [account, change] of changesOf(entry))
      text += `    ${PATHS[account]}  ${yuan(change)} CNY = ${yuan(balances[account])} CNY
`;
    return `${text}
`;
  },
  claim: null,
  tail: NO_LINES
};
function sheetsOf({ files }) {
  const known = [ENTRY_SHEET, CLAIM_SHEET, BALANCE_SHEET, BEANCOUNT, HLEDGER];
  return known.filter((sheet) => files.some(({ name }) => name === sheet.name));
}
function partOf({ split }, payer) {
  for (const part of split) if (part.payer === payer) return part.amountFen;
  return 0;
}
function titleOf({ format, pool, firstSeq, lastSeq }) {
  return `${format} ${pool} ${String(firstSeq)}-${String(lastSeq)}`;
}
function openingLines(manifest, opening, quote, indent) {
  const { recordedAt } = manifest.opening;
  if (recordedAt === null) return [];
  const held = ACCOUNTS.filter((account) => opening[account] !== 0);
  return [
    `${shanghaiDay(recordedAt)} * ${quote}${OPENING[manifest.language]}${quote}`,
    ...held.map((account) => `${indent}${PATHS[account]}  ${yuan(opening[account])} CNY`),
    ""
  ];
}
function changesOf({ postings }) {
  const changed = [];
  for (const account of ACCOUNTS) {
    let change = 0;
    for (const { from, to, amountFen } of postings) {
      if (from === account) change -= amountFen;
      if (to === account) change += amountFen;
    }
    if (change !== 0) changed.push([account, change]);
  }
  return changed;
}
function cell(text) {
  if (!SPECIAL.test(text)) return text;
  const isNumber = isDigit(text.charCodeAt(0));
  const shown = isNumber ? `	${text}` : FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
function code(text) {
  return isDigit(text.charCodeAt(0)) ? `	${text}` : text;
}
var SPECIAL = /^['=+\-@\t\r\d]|[",\r\n]/;
var FORMULA = /^['=+\-@\t\r]/;
var QUOTED = /[",\r\n]/;
var [ZERO, NINE] = [48, 57];
function isDigit(character) {
  return character >= ZERO && character <= NINE;
}

// verifier/totals.ts
var FLUSH = 2 ** 52;
var Totals = class {
  postings = 0;
  debits = emptySums();
  credits = emptySums();
  add({ postings }) {
    for (const { from, to, amountFen } of postings) {
      add(this.credits[from], amountFen);
      add(this.debits[to], amountFen);
      this.postings += 1;
    }
  }
  byAccount() {
    return new Map(
      ACCOUNTS.map((account) => [
        account,
        { debit: totalOf(this.debits[account]), credit: totalOf(this.credits[account]) }
      ])
    );
  }
  /** That the control totals of a manifest are those of its entries. */
  check({ accounts }, opening, closing) {
    const totals = this.byAccount();
    const expected = ACCOUNTS.map((account) => ({
      account,
      openingFen: String(opening[account]),
      debitFen: String(totals.get(account)?.debit),
      creditFen: String(totals.get(account)?.credit),
      closingFen: String(closing[account])
    }));
    insist(JSON.stringify(accounts) === JSON.stringify(expected), "manifest.totals", "manifest.json");
  }
};
function emptySums() {
  const sums = ACCOUNTS.map((account) => [account, { small: 0, large: 0n }]);
  return Object.fromEntries(sums);
}
function add(sum2, amountFen) {
  if (sum2.small >= FLUSH || amountFen >= FLUSH) {
    sum2.large += BigInt(sum2.small) + BigInt(amountFen);
    sum2.small = 0;
  } else sum2.small += amountFen;
}
function totalOf({ small, large }) {
  return large + BigInt(small);
}

// verifier/journal.ts
var Journal = class {
  manifest;
  sources;
  tools;
  anchors;
  balances;
  opening;
  claims;
  reversals;
  closes;
  totals = new Totals();
  balancesText;
  sheets;
  /** Those with something for every entry. */
  rows;
  /** Those with something for every claim. */
  claimRows;
  /** What could still be promised before the entry at hand. */
  headroomFen = 0;
  hash;
  recordedAt;
  firstRecordedAt = "";
  constructor(manifest, policies, sources, tools, anchors) {
    this.manifest = manifest;
    this.sources = sources;
    this.tools = tools;
    this.anchors = new Map(anchors.map(({ seq, hash }) => [seq, hash]));
    this.opening = openingOf(manifest);
    this.balances = { ...this.opening };
    this.balancesText = new BalancesText(this.opening);
    this.claims = new Claims(policies, manifest.firstSeq);
    this.reversals = new Reversals(manifest.firstSeq);
    this.closes = new Closes(manifest.firstSeq);
    this.sheets = sheetsOf(manifest).map((sheet) => [sheet, sources.sheets(sheet.name)]);
    this.rows = this.sheets.flatMap(
      ([{ entry }, check]) => entry === null ? [] : [[entry, check]]
    );
    this.claimRows = this.sheets.flatMap(
      ([{ claim }, check]) => claim === null ? [] : [[claim, check]]
    );
    this.hash = manifest.opening.hash;
    this.recordedAt = manifest.opening.recordedAt ?? "";
  }
  async follow() {
    const { firstSeq, lastSeq, opening } = this.manifest;
    this.checkAnchor(opening.seq, opening.hash);
    for (const [sheet, check] of this.sheets)
      await check.expect(linesText(sheet.head(this.manifest, this.opening)));
    for (let seq = firstSeq; seq <= lastSeq; seq += 1) {
      const line = this.sources.entries.take() ?? await this.sources.entries.takeLater();
      insist(line !== null, "entry.seq", seq);
      const entry = this.followEntry(line, seq);
      if (entry.reverses !== void 0) await this.reversals.check(entry, this.sources.reversals, seq);
      if (entry.claimId !== void 0) {
        if (!this.claims.knows(entry.claimId)) await this.takeClaim(entry.claimId, seq);
        this.claims.book(entry, this.headroomFen, seq);
      }
      for (const [row, check] of this.rows) {
        const waiting = check.expect(row(entry, this.hash, this.balances, this.manifest.language));
        if (waiting !== null) await waiting;
      }
    }
    await this.finish();
  }
  /** What an entry says of itself, and what the one before it says of it. */
  followEntry(line, seq) {
    const at = seq;
    const { balances, decided, hash } = partsOf(line, at);
    const entry = parseEntry(decided, at);
    insist(entry.seq === seq, "entry.seq", at, entry.seq);
    insist(entry.pool === this.manifest.pool, "entry.pool", at, entry.pool);
    insist(entry.previousHash === this.hash, "entry.chain", at);
    insist(entry.recordedAt >= this.recordedAt, "entry.time", at);
    this.headroomFen = this.balances.available;
    applyEntry(entry, this.balances, at);
    insist(hash === this.tools.sha256Text(decided), "entry.hash", at);
    this.balancesText.follow(entry.postings, this.balances);
    insist(balances === this.balancesText.text(), "entry.balances", at, entry.kind);
    insist(entry.claimId !== void 0 || !NEEDS_CLAIM.has(entry.kind), "entry.claim", at);
    insist(entry.reverses === void 0 === (entry.kind !== "reverse"), "entry.reversal", at);
    this.closes.follow(entry, at);
    this.reversals.note(entry);
    this.totals.add(entry);
    this.hash = hash;
    this.recordedAt = entry.recordedAt;
    if (seq === this.manifest.firstSeq) this.firstRecordedAt = entry.recordedAt;
    this.checkAnchor(seq, hash);
    return entry;
  }
  /** The claim with its decision and its steps, which the file has in the order in which entries first name them. */
  async takeClaim(id, at) {
    const line = this.sources.claims.take() ?? await this.sources.claims.takeLater();
    insist(line !== null, "entry.claim", at, id);
    const claim = this.claims.add(line, id);
    for (const [row, check] of this.claimRows) {
      const waiting = check.expect(row(claim));
      if (waiting !== null) await waiting;
    }
  }
  checkAnchor(seq, hash) {
    const noted = this.anchors.get(seq);
    insist(noted === void 0 || noted === hash, "anchor.differs", seq);
  }
  async finish() {
    const { manifest, claims, totals, sources } = this;
    claims.finish();
    const ends = { opening: this.opening, closing: this.balances, totals: totals.byAccount() };
    for (const source of [sources.entries, sources.claims, sources.reversals])
      insist(await takeLine(source) === null, extraCode(source.name), source.name);
    totals.check(manifest, this.opening, this.balances);
    const { seq, hash, recordedAt } = manifest.closing;
    const isEnd = seq === manifest.lastSeq && hash === this.hash && recordedAt === this.recordedAt;
    insist(isEnd, "manifest.range", MANIFEST);
    checkPeriod(manifest, this.firstRecordedAt);
    const counts = {
      entries: manifest.lastSeq - manifest.firstSeq + 1,
      postings: totals.postings,
      claims: sources.claims.taken,
      reversals: sources.reversals.taken,
      policies: manifest.policies.length
    };
    insist(JSON.stringify(manifest.counts) === JSON.stringify(counts), "manifest.counts", MANIFEST);
    for (const [sheet, check] of this.sheets) {
      await check.expect(linesText(sheet.tail(manifest, ends)));
      await check.finish();
    }
    const unused = manifest.policies.map(({ id }) => id).join() !== [...claims.policiesNamed].join();
    insist(!unused, "policy.unused", "policies.jsonl");
  }
};
var NEEDS_CLAIM = /* @__PURE__ */ new Set(["reserve", "release", "approve", "pay", "recover", "claw-back"]);
function extraCode(name) {
  if (name === "entries.jsonl") return "entry.seq";
  return name === "claims.jsonl" ? "claim.order" : "reversal.order";
}
function linesText(lines) {
  return lines.map((line) => `${line}
`).join("");
}
function openingOf({ accounts, firstSeq }) {
  const balances = noBalances();
  for (const account of ACCOUNTS) {
    const openingFen = Number(accounts.find((one) => one.account === account)?.openingFen);
    insist(Number.isSafeInteger(openingFen), "manifest.form", MANIFEST, account);
    insist(firstSeq > 1 || openingFen === 0, "manifest.totals", MANIFEST, account);
    balances[account] = openingFen;
  }
  return balances;
}

// verifier/policies.ts
async function readPolicies(source, manifest, tools) {
  const policies = /* @__PURE__ */ new Map();
  const named = [];
  for (let line = await source.takeLater(); line !== null; line = await source.takeLater()) {
    const { digest, id, policy } = parseObject(line, "policy.digest", "policies.jsonl");
    const text = JSON.stringify(policy);
    insist(line === `{"digest":"${digest}","id":"${id}","policy":${text}}`, "policy.digest", id);
    insist(tools.sha256Text(text) === digest, "policy.digest", id);
    const isItself = id === `${manifest.pool}@${policy.effectiveFrom}` && policy.pool === manifest.pool;
    insist(isItself && !policies.has(id), "policy.digest", id);
    policies.set(id, policy.parameters);
    named.push({ id, digest });
  }
  const isNamed = JSON.stringify(named) === JSON.stringify(manifest.policies);
  insist(isNamed, "manifest.policies", "policies.jsonl");
  return policies;
}

// verifier/signature.ts
var FORM2 = "riskpool-signature-1";
async function checkSignature(manifestText, signatureText, keysText, tools) {
  const signed = parseObject(signatureText, "signature.form", SIGNATURE);
  insist(
    `${JSON.stringify(signed, null, 2)}
` === signatureText && Object.keys(signed).join() === "format,manifestSha256,manifestSm3,algorithm,keyId,signature" && signed.format === FORM2 && signed.algorithm === "Ed25519",
    "signature.form",
    SIGNATURE
  );
  const bytes = new TextEncoder().encode(manifestText);
  const [sha256, sm3] = [tools.sha256(), tools.sm3()];
  sha256.update(bytes);
  sm3.update(bytes);
  const isOfThis = sha256.hex() === signed.manifestSha256 && sm3.hex() === signed.manifestSm3;
  insist(isOfThis, "signature.other-manifest", MANIFEST);
  const { keys } = parseObject(keysText, "signature.unknown-key", "keys");
  const key = keys.find(({ keyId }) => keyId === signed.keyId);
  insist(key !== void 0, "signature.unknown-key", SIGNATURE, signed.keyId);
  const publicKey = bytesOf(key.publicKey);
  const digest = tools.sha256();
  digest.update(publicKey);
  insist(digest.hex() === key.keyId, "signature.unknown-key", SIGNATURE, key.keyId);
  const message = new TextEncoder().encode(`${FORM2}
${signed.manifestSha256}
${signed.manifestSm3}
`);
  const isRight = await tools.verifyEd25519(publicKey, message, bytesOf(signed.signature));
  insist(isRight, "signature.wrong", SIGNATURE);
  return { keyId: key.keyId };
}
function bytesOf(base64) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

// verifier/signed-manifest.ts
async function signedManifest(pack, keysText, tools) {
  for (const name of [MANIFEST, SIGNATURE]) insist(pack.names.includes(name), "file.missing", name);
  const text = await textOf2(pack, MANIFEST);
  const { keyId } = await checkSignature(text, await textOf2(pack, SIGNATURE), keysText, tools);
  return { manifest: readManifest(text), text, keyId };
}
async function textOf2(pack, name) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  try {
    for await (const piece of pack.read(name)) text += decoder.decode(piece, { stream: true });
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new PackFault("file.encoding", name);
    throw error;
  }
}

// verifier/previous-pack.ts
async function checkPrevious(previous, manifest, keysText, tools) {
  const before = await signedManifest(previous, keysText, tools).catch((error) => {
    if (!(error instanceof PackFault)) throw error;
    const { code: code2, at, detail } = error.fault;
    throw new PackFault(code2, `previous pack: ${String(at)}`, detail);
  });
  const { pool, closing, accounts } = before.manifest;
  const balances = (side, all) => JSON.stringify(all.map((one) => [one.account, one[side]]));
  const goesOn = pool === manifest.pool && JSON.stringify(closing) === JSON.stringify(manifest.opening) && balances("closingFen", accounts) === balances("openingFen", manifest.accounts);
  insist(goesOn, "previous.differs", MANIFEST);
  const digest = tools.sha256Text(before.text);
  insist(digest === manifest.previousPack?.manifestSha256, "previous.other", MANIFEST, digest);
}

// verifier/sheet-check.ts
var PIECE_LENGTH = 16384;
function digestCheck({ name, sha256 }, hasher2) {
  let pending = "";
  const digest = () => {
    hasher2.updateText(pending);
    pending = "";
  };
  return {
    expect: (text) => {
      pending += text;
      if (pending.length >= PIECE_LENGTH) digest();
      return null;
    },
    finish: () => {
      digest();
      insist(hasher2.hex() === sha256, "sheet.differs", name);
      return Promise.resolve();
    }
  };
}
function lineCheck(source) {
  const at = () => `${source.name}:${String(source.taken)}`;
  return {
    expect: async (text) => {
      for (const line of text.split("\n").slice(0, -1)) {
        const found = await takeLine(source);
        insist(found === line, "sheet.differs", at(), found ?? "");
      }
    },
    finish: async () => {
      const found = await takeLine(source);
      insist(found === null, "sheet.differs", at(), found ?? "");
    }
  };
}

// verifier/verify.ts
async function verify2(pack, tools, options) {
  try {
    const { previous, keysText } = options;
    const { manifest, keyId } = await signedManifest(pack, keysText, tools);
    checkNames(pack, manifest);
    if (previous !== null) await checkPrevious(previous, manifest, keysText, tools);
    await checkContents(pack, manifest, tools, options);
    return { passed: true, manifest, keyId };
  } catch (error) {
    if (error instanceof PackFault) return { passed: false, fault: error.fault };
    const isForm = error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError;
    if (isForm) return { passed: false, fault: { code: "pack.form", at: "pack", detail: error.message } };
    throw error;
  }
}
async function checkContents(pack, manifest, tools, options) {
  const checkFiles = options.checkFiles ?? ((all, { files: files2 }) => checkInTurn(all, files2, tools));
  const [files, contents] = await Promise.allSettled([
    checkFiles(pack, manifest),
    followJournal(pack, manifest, tools, options)
  ]);
  if (files.status === "rejected") throw files.reason;
  if (contents.status === "rejected") throw contents.reason;
}
async function checkInTurn(pack, files, tools) {
  for (const file of files) await checkFile(pack, file, tools);
}
async function followJournal(pack, manifest, tools, options) {
  const source = (name) => new LineSource(name, pack.read(name));
  const follow = async (sheets) => {
    const policies = await readPolicies(source("policies.jsonl"), manifest, tools);
    const papers = { claims: source("claims.jsonl"), reversals: source("reversals.jsonl") };
    const sources = { entries: source("entries.jsonl"), ...papers, sheets };
    await new Journal(manifest, policies, sources, tools, options.anchors).follow();
  };
  try {
    await follow((name) => digestCheck(fileNamed(manifest, name), tools.sha256()));
  } catch (error) {
    if (error instanceof PackFault && error.fault.code === "sheet.differs")
      await follow((name) => lineCheck(source(name)));
    throw error;
  }
}
function fileNamed({ files }, name) {
  const found = files.find((file) => file.name === name);
  insist(found !== void 0, "file.missing", name);
  return found;
}

// verifier/node-threads.ts
var ROOM = { maxYoungGenerationSizeMb: 24 };
function verifyInThreads(asked) {
  return inThread({ does: "verify", ...asked });
}
function inThread(job) {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: job, resourceLimits: ROOM });
    thread.once("message", resolve);
    thread.once("error", reject);
  });
}
async function workAsThread() {
  const job = workerData;
  const result = job.does === "verify" ? await verifyHere(job) : await checkHere(job);
  parentPort?.postMessage(result);
}
function verifyHere({
  folder,
  previous,
  keysText,
  anchors
}) {
  return verify2(packInFolder(folder), NODE_TOOLS, {
    ...{ keysText, anchors, previous: previous === null ? null : packInFolder(previous) },
    checkFiles: async (_pack, { files }) => {
      const fault = await inThread({ does: "check-files", folder, files });
      if (fault !== null) throw new PackFault(fault.code, fault.at, fault.detail);
    }
  });
}
async function checkHere({ folder, files }) {
  try {
    for (const file of files) await checkFile(packInFolder(folder), file, NODE_TOOLS);
    return null;
  } catch (error) {
    if (error instanceof PackFault) return error.fault;
    throw error;
  }
}

// verifier/verdict-text.ts
var TAKEN_AS_SIGNED = ["ledger.xlsx", "statements.pdf", "gb-t-24589.xml"];
function passedText({ pool, poolName, firstSeq, lastSeq, counts, closing, files }, keyId) {
  const range = `${String(firstSeq)}–${String(lastSeq)}`;
  const taken = files.map(({ name }) => name).filter((name) => TAKEN_AS_SIGNED.includes(name));
  const note = `仅核对与签名时一致，内容未重算 / only held to be what was signed: ${taken.join(", ")}`;
  return {
    zh: `通过：${poolName}，分录 ${range}（${String(counts.entries)} 条），补偿申请 ${String(counts.claims)} 件。
签名、摘要、编号、哈希链、借贷平衡、逐笔余额、逐笔上限、按政策重算的核定、不相容岗位、合计、CSV 各表和日记账均相符。`,
    en: `PASS: ${pool}, entries ${range} (${String(counts.entries)}), ${String(counts.claims)} claims.
Signature, digests, numbering, chain, double entry, balances and caps at every entry, decisions recomputed from policy, separation of duties, totals, CSV sheets and journals agree.`,
    facts: [
      ...taken.length === 0 ? [] : [note],
      ...[`末笔哈希 / head hash: ${closing.hash}`, `签名密钥 / signed by: ${keyId}`]
    ]
  };
}
function failedText({ code: code2, at, detail }) {
  const [zh, en] = FAULT_TEXTS[code2];
  const more = detail === "" ? "" : ` (${detail.slice(0, 200)})`;
  const [placeZh, placeEn] = typeof at === "number" ? [`第 ${String(at)} 号分录`, `entry ${String(at)}`] : [at, at];
  return {
    zh: `不通过：${zh}。位置：${placeZh}${more}`,
    en: `FAIL: ${en}. At: ${placeEn}${more}`,
    facts: [`[${code2}]`]
  };
}

// verifier/node-main.ts
var USAGE = `用法 / usage: node riskpool-verify.mjs <pack folder> --keys riskpool-signing-keys.json [--previous <pack folder>] [--entry <number>:<hash>]...

  --keys      平台公布的签名公钥（/.well-known/riskpool-signing-keys.json），须另行取得
              the keys that the platform publishes, had from elsewhere than the pack
  --previous  前一包的文件夹，用于核对本包的期初余额
              the pack that ends where this one begins, to hold its opening balances against
  --entry     另行保存的分录序号和哈希，用于发现历史被改写
              an entry that you noted before, to find a history that was rewritten

退出码 / exit code: 0 通过 passed · 1 不通过 failed · 2 未能核验 not verified`;
async function main() {
  const asked = readArguments();
  if (asked === null) {
    process.stderr.write(`${USAGE}
`);
    return 2;
  }
  const verdict = await verifyInThreads(asked);
  const told = verdict.passed ? passedText(verdict.manifest, verdict.keyId) : failedText(verdict.fault);
  process.stdout.write(`${[told.zh, told.en, ...told.facts].join("\n")}
`);
  return verdict.passed ? 0 : 1;
}
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        keys: { type: "string" },
        previous: { type: "string" },
        entry: { type: "string", multiple: true }
      }
    });
    const [folder, ...others] = positionals;
    if (folder === void 0 || others.length > 0 || values.keys === void 0) return null;
    const anchors = (values.entry ?? []).map(anchorOf);
    return {
      folder,
      previous: values.previous ?? null,
      keysText: readFileSync(values.keys, "utf8"),
      anchors
    };
  } catch {
    return null;
  }
}
function anchorOf(text) {
  const [, seq = "", hash = ""] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (hash === "") throw new Error("no anchor");
  return { seq: Number(seq), hash };
}
function tellUnfinished(error) {
  process.stderr.write(`核验未能完成 / the verification could not be completed: ${String(error)}
`);
  return 2;
}
if (isMainThread) process.exitCode = await main().catch(tellUnfinished);
else await workAsThread();
