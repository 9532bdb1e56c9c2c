import type { ColumnType } from "kysely";
export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export type Absence = {
    id: string;
    userId: string;
    deputyId: string;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    fromDay: import('@svodka/domain').PlainDate;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    untilDay: import('@svodka/domain').PlainDate;
    authorId: string | null;
    createdAt: Generated<import('@svodka/domain').Instant>;
    version: Generated<number>;
};
export type Account = {
    id: string;
    accountId: string;
    providerId: string;
    userId: string;
    password: string | null;
    accessToken: string | null;
    refreshToken: string | null;
    idToken: string | null;
    accessTokenExpiresAt: import('@svodka/domain').Instant | null;
    refreshTokenExpiresAt: import('@svodka/domain').Instant | null;
    scope: string | null;
    createdAt: Generated<import('@svodka/domain').Instant>;
    updatedAt: Generated<import('@svodka/domain').Instant>;
};
export type Activity = {
    id: string;
    clientId: string;
    orderId: string | null;
    contactId: string | null;
    /**
     * @kyselyType(import('@svodka/domain').ActivityKind)
     */
    kind: import('@svodka/domain').ActivityKind;
    subject: string;
    assigneeId: string;
    /**
     * Null for what was done without having been planned.
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    dueOn: import('@svodka/domain').PlainDate | null;
    doneAt: import('@svodka/domain').Instant | null;
    doneById: string | null;
    outcome: string | null;
    /**
     * The activity whose next step it is.
     */
    followsId: string | null;
    authorId: string | null;
    createdAt: Generated<import('@svodka/domain').Instant>;
    version: Generated<number>;
};
export type Address = {
    id: string;
    clientId: string;
    /**
     * @kyselyType('legal' | 'postal' | 'delivery')
     */
    kind: 'legal' | 'postal' | 'delivery';
    text: string;
    city: string | null;
    postcode: string | null;
};
export type Allocation = {
    id: string;
    paymentId: string;
    orderId: string;
    partId: string;
    amount: import('@svodka/domain').Kopecks;
    /**
     * The payment's, which never changes; a trigger writes it, so that what came by a day is found without the payments.
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    day: Generated<import('@svodka/domain').PlainDate>;
    recordedAt: Generated<import('@svodka/domain').Instant>;
};
export type AuditChain = {
    chain: number;
    /**
     * @kyselyType(number)
     */
    length: Generated<number>;
    head: Buffer;
};
export type BankAccount = {
    id: string;
    clientId: string;
    account: string;
    bic: string;
    bankName: string | null;
};
export type BankEntry = {
    id: string;
    /**
     * Own account, direction, day, number, amount, the other's account, digest of the purpose, ordinal among equals.
     */
    key: string;
    ownAccount: string;
    /**
     * @kyselyType('in' | 'out' | 'own')
     */
    direction: 'in' | 'out' | 'own';
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    day: import('@svodka/domain').PlainDate;
    number: string;
    amount: import('@svodka/domain').Kopecks;
    partyName: string;
    partyInn: string;
    partyKpp: string;
    partyAccount: string;
    partyBic: string;
    purpose: string;
    /**
     * Every key of the bank's.
     * @kyselyType(Record<string, string>)
     */
    keys: Record<string, string>;
    /**
     * queue: to be placed by people; posted: a payment of a client; notOurs: no business of the order desk; outgoing: ours to others.
     * @kyselyType('queue' | 'posted' | 'notOurs' | 'outgoing')
     */
    state: 'queue' | 'posted' | 'notOurs' | 'outgoing';
    clientId: string | null;
    paymentId: string | null;
    /**
     * Whether the system placed it by itself.
     */
    automatic: Generated<boolean>;
    note: string | null;
    decidedById: string | null;
    decidedAt: import('@svodka/domain').Instant | null;
    runId: string | null;
    recordedAt: Generated<import('@svodka/domain').Instant>;
    version: Generated<number>;
};
export type CashForecast = {
    id: string;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    asOf: import('@svodka/domain').PlainDate;
    inputsHash: string;
    periods: number;
    runs: number;
    seed: number;
    /**
     * @kyselyType(import('@svodka/domain').CashOutlook)
     */
    result: import('@svodka/domain').CashOutlook;
    createdAt: Generated<import('@svodka/domain').Instant>;
};
export type Client = {
    id: string;
    externalId: string | null;
    legalName: string;
    shortName: string;
    /**
     * Normalised for search and duplicates: no legal form, no quotes, lower case, е for ё.
     */
    searchName: string;
    inn: string | null;
    kpp: string | null;
    ogrn: string | null;
    category: string | null;
    region: string | null;
    activities: Generated<string[]>;
    /**
     * @kyselyType('potential' | 'active' | 'dormant' | 'blocked')
     */
    status: Generated<'potential' | 'active' | 'dormant' | 'blocked'>;
    managerId: string | null;
    note: string | null;
    /**
     * Registered abroad: its numbers are of another kind than ours.
     */
    foreign: Generated<boolean>;
    /**
     * The client this one turned out to be. Such a row is kept for its code and for undoing; everything of it is the other's.
     */
    mergedIntoId: string | null;
    version: Generated<number>;
    createdAt: Generated<import('@svodka/domain').Instant>;
    updatedAt: Generated<import('@svodka/domain').Instant>;
};
export type ClientClass = {
    clientId: string;
    /**
     * The first day of the quarter.
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    quarter: import('@svodka/domain').PlainDate;
    orders: number;
    revenue: import('@svodka/domain').Kopecks;
    margin: import('@svodka/domain').Kopecks;
    /**
     * @kyselyType(import('@svodka/domain').AbcClass)
     */
    abcRevenue: import('@svodka/domain').AbcClass;
    /**
     * @kyselyType(import('@svodka/domain').AbcClass)
     */
    abcMargin: import('@svodka/domain').AbcClass;
    /**
     * Null while there is too little history.
     * @kyselyType(import('@svodka/domain').XyzClass)
     */
    xyz: import('@svodka/domain').XyzClass | null;
    recency: number;
    frequency: number;
    monetary: number;
    /**
     * @kyselyType(import('@svodka/domain').RfmGroup)
     */
    rfmGroup: import('@svodka/domain').RfmGroup;
};
export type ClientDuplicate = {
    id: string;
    firstId: string;
    secondId: string;
    /**
     * @kyselyType(import('@svodka/domain').DuplicateStrength)
     */
    strength: import('@svodka/domain').DuplicateStrength;
    /**
     * Orders the queue; strengths are ranges of it.
     */
    score: number;
    /**
     * @kyselyType(import('@svodka/domain').DuplicateReason[])
     */
    reasons: import('@svodka/domain').DuplicateReason[];
    /**
     * @kyselyType('open' | 'notDuplicates' | 'merged')
     */
    state: Generated<'open' | 'notDuplicates' | 'merged'>;
    foundAt: Generated<import('@svodka/domain').Instant>;
    decidedById: string | null;
    decidedAt: import('@svodka/domain').Instant | null;
    version: Generated<number>;
};
export type ClientEvent = {
    id: string;
    clientId: string;
    orderId: string | null;
    /**
     * @kyselyType(import('@svodka/domain').ClientEventKind)
     */
    kind: import('@svodka/domain').ClientEventKind;
    /**
     * Whether it speaks for the client (+1) or against (−1), from our side of the table.
     * @kyselyType(import('@svodka/domain').Polarity)
     */
    polarity: import('@svodka/domain').Polarity;
    /**
     * @kyselyType('us' | 'client')
     */
    causedBy: 'us' | 'client';
    value: import('@svodka/domain').Kopecks | null;
    /**
     * By how many days something came late or early.
     */
    days: number | null;
    note: string | null;
    /**
     * Where it can be seen: a letter, a protocol, a message.
     */
    evidenceUrl: string | null;
    evidenceFileId: string | null;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    day: import('@svodka/domain').PlainDate;
    authorId: string | null;
    automatic: Generated<boolean>;
    /**
     * What an automatic event follows from: one event a fact.
     */
    factKey: string | null;
    /**
     * When the fact an automatic event follows from ceased to be; it may come again.
     */
    withdrawnAt: import('@svodka/domain').Instant | null;
    version: Generated<number>;
    createdAt: Generated<import('@svodka/domain').Instant>;
};
export type ClientLabel = {
    id: string;
    /**
     * @kyselyType(import('@svodka/domain').ClientLabelKind)
     */
    kind: import('@svodka/domain').ClientLabelKind;
    name: string;
    archived: Generated<boolean>;
    version: Generated<number>;
};
export type ClientLeverSummary = {
    clientId: string;
    ours: number;
    theirs: number;
};
export type ClientMerge = {
    id: string;
    survivorId: string;
    loserId: string;
    /**
     * What moved, what went and what changed: see merge-record in the api.
     */
    record: unknown;
    mergedById: string | null;
    mergedAt: Generated<import('@svodka/domain').Instant>;
    undoneById: string | null;
    undoneAt: import('@svodka/domain').Instant | null;
    /**
     * What the undoing left as it was, and why.
     * @kyselyType(import('@svodka/domain').UndoneMerge)
     */
    undone: import('@svodka/domain').UndoneMerge | null;
};
export type ClientResponsibility = {
    id: string;
    clientId: string;
    managerId: string;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    fromDay: import('@svodka/domain').PlainDate;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    untilDay: import('@svodka/domain').PlainDate | null;
};
export type Contact = {
    id: string;
    clientId: string;
    name: string;
    position: string | null;
    phones: Generated<string[]>;
    emails: Generated<string[]>;
    /**
     * Digits of all phones, one number a line, for search by any part.
     */
    phoneDigits: Generated<string>;
    preferredChannel: string | null;
    isPrimary: Generated<boolean>;
};
export type Contract = {
    id: string;
    clientId: string;
    number: string;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    signedOn: import('@svodka/domain').PlainDate;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    validUntil: import('@svodka/domain').PlainDate | null;
    termsId: string | null;
    creditLimit: import('@svodka/domain').Kopecks | null;
};
export type ContractFile = {
    contractId: string;
    fileId: string;
    name: string;
    authorId: string | null;
    addedAt: Generated<import('@svodka/domain').Instant>;
};
export type Event = {
    /**
     * @kyselyType(number)
     */
    id: Generated<number>;
    at: Generated<import('@svodka/domain').Instant>;
    type: string;
    actorId: string | null;
    entity: string;
    entityId: string;
    orderId: string | null;
    clientId: string | null;
    /**
     * Facts of the event, for the order's history and for jobs.
     */
    payload: Generated<unknown>;
    /**
     * Field → [before, after].
     */
    changes: Generated<unknown>;
    /**
     * The transaction's id: readers keep behind the oldest one still running.
     * @kyselyType(number)
     */
    txid: Generated<number>;
    chain: Generated<number>;
    /**
     * @kyselyType(number)
     */
    chainSeq: Generated<number>;
    hash: Generated<Buffer>;
};
export type File = {
    id: string;
    sha256: string;
    name: string;
    mime: string;
    size: number;
    width: number | null;
    height: number | null;
    hasThumbnail: Generated<boolean>;
    createdById: string | null;
    createdAt: Generated<import('@svodka/domain').Instant>;
};
export type GroupProperty = {
    groupId: string;
    propertyId: string;
    position: Generated<number>;
};
export type Handover = {
    id: string;
    /**
     * Whose clients they were; null where they were of several people.
     */
    fromManagerId: string | null;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    fromDay: import('@svodka/domain').PlainDate;
    /**
     * @kyselyType('planned' | 'done' | 'cancelled' | 'undone')
     */
    state: Generated<'planned' | 'done' | 'cancelled' | 'undone'>;
    note: string | null;
    authorId: string | null;
    createdAt: Generated<import('@svodka/domain').Instant>;
    doneAt: import('@svodka/domain').Instant | null;
    /**
     * When it was cancelled before its day, or undone after it, and by whom.
     */
    endedAt: import('@svodka/domain').Instant | null;
    endedById: string | null;
    version: Generated<number>;
};
export type HandoverClient = {
    handoverId: string;
    clientId: string;
    toManagerId: string;
    formerManagerId: string | null;
    /**
     * The first day of the responsibility it left open: another one means that the client has moved since.
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    responsibleFrom: import('@svodka/domain').PlainDate | null;
    /**
     * @kyselyType(import('@svodka/domain').HandoverOutcome)
     */
    outcome: Generated<import('@svodka/domain').HandoverOutcome>;
};
export type HandoverKept = {
    handoverId: string;
    orderId: string;
};
export type HandoverOrder = {
    handoverId: string;
    orderId: string;
    toManagerId: string;
    formerManagerId: string;
    /**
     * @kyselyType(import('@svodka/domain').HandoverOutcome)
     */
    outcome: import('@svodka/domain').HandoverOutcome;
};
export type IdempotencyKey = {
    userId: string;
    key: string;
    procedure: string;
    requestHash: string;
    response: unknown;
    createdAt: Generated<import('@svodka/domain').Instant>;
};
export type ImportRun = {
    id: string;
    /**
     * @kyselyType('commerceml' | 'bank' | 'clients' | 'products' | 'orders' | 'stages' | 'schedule' | 'payments' | 'stock')
     */
    kind: 'commerceml' | 'bank' | 'clients' | 'products' | 'orders' | 'stages' | 'schedule' | 'payments' | 'stock';
    fileName: string;
    fileId: string | null;
    /**
     * @kyselyType('queued' | 'running' | 'done' | 'failed')
     */
    status: Generated<'queued' | 'running' | 'done' | 'failed'>;
    dryRun: Generated<boolean>;
    /**
     * @kyselyType(Record<string, string>)
     */
    mapping: Record<string, string> | null;
    rowsRead: Generated<number>;
    /**
     * @kyselyType(number)
     */
    bytesRead: Generated<number>;
    /**
     * @kyselyType(number)
     */
    bytesTotal: Generated<number>;
    report: unknown | null;
    /**
     * A code and its details, when the run failed.
     */
    failure: unknown | null;
    authorId: string | null;
    createdAt: Generated<import('@svodka/domain').Instant>;
    startedAt: import('@svodka/domain').Instant | null;
    finishedAt: import('@svodka/domain').Instant | null;
};
export type LeverUse = {
    id: string;
    clientId: string;
    orderId: string | null;
    /**
     * Which of the client's levers: see leversOf in the domain.
     */
    key: string;
    /**
     * @kyselyType(import('@svodka/domain').LeverKind)
     */
    kind: import('@svodka/domain').LeverKind;
    /**
     * @kyselyType(import('@svodka/domain').LeverSide)
     */
    side: import('@svodka/domain').LeverSide;
    /**
     * @kyselyType(import('@svodka/domain').LeverOutcome)
     */
    outcome: import('@svodka/domain').LeverOutcome;
    note: string | null;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    day: import('@svodka/domain').PlainDate;
    authorId: string;
    usedAt: Generated<import('@svodka/domain').Instant>;
};
export type Lifecycle = {
    id: string;
    code: string;
    version: number;
    name: string;
    /**
     * @kyselyType(import('@svodka/domain').Lifecycle)
     */
    definition: import('@svodka/domain').Lifecycle;
    authorId: string | null;
    createdAt: Generated<import('@svodka/domain').Instant>;
};
export type LoginAttempt = {
    key: string;
    failures: number;
    resetsAt: import('@svodka/domain').Instant;
};
export type Notification = {
    id: string;
    userId: string;
    /**
     * @kyselyType(import('@svodka/domain').NoticeKind)
     */
    kind: import('@svodka/domain').NoticeKind;
    /**
     * What it tells of: `event:17`, `question:<id>`, or `stage.overdue:<order>:<when it was found>` for a due moment that passed.
     */
    fact: string;
    /**
     * What the fact is to this person: see noticeReasons in the domain.
     * @kyselyType(import('@svodka/domain').NoticeReason)
     */
    why: import('@svodka/domain').NoticeReason;
    orderId: string | null;
    payload: Generated<unknown>;
    createdAt: Generated<import('@svodka/domain').Instant>;
    /**
     * Whether it is for the screen too, not only for a letter.
     */
    inApp: Generated<boolean>;
    readAt: import('@svodka/domain').Instant | null;
    snoozedUntil: import('@svodka/domain').Instant | null;
    withdrawnAt: import('@svodka/domain').Instant | null;
    /**
     * How the letter goes: not at all, at once, or with the morning's.
     * @kyselyType(import('@svodka/domain').LetterTime)
     */
    email: Generated<import('@svodka/domain').LetterTime>;
    emailedAt: import('@svodka/domain').Instant | null;
};
export type NotificationSetting = {
    userId: string;
    /**
     * @kyselyType(import('@svodka/domain').NoticeKind)
     */
    kind: import('@svodka/domain').NoticeKind;
    inApp: boolean;
    /**
     * @kyselyType(import('@svodka/domain').LetterTime)
     */
    email: import('@svodka/domain').LetterTime;
};
export type Order = {
    id: string;
    number: string;
    externalId: string | null;
    clientId: string;
    managerId: string;
    contractId: string | null;
    contactId: string | null;
    /**
     * @kyselyType(import('@svodka/domain').OrderCategory)
     */
    category: Generated<import('@svodka/domain').OrderCategory>;
    currency: Generated<string>;
    comment: string | null;
    /**
     * @kyselyType(import('@svodka/domain').PaymentTerms)
     */
    terms: import('@svodka/domain').PaymentTerms;
    lifecycleId: string;
    stage: string;
    /**
     * Neither closed nor cancelled.
     */
    open: Generated<boolean>;
    paused: Generated<boolean>;
    advanceReleased: Generated<boolean>;
    /**
     * The day the director let the work start without the advance.
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    advanceReleasedOn: import('@svodka/domain').PlainDate | null;
    paymentWrittenOff: Generated<boolean>;
    /**
     * The day the unpaid rest was given up: before it, the order was owed.
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    paymentWrittenOffOn: import('@svodka/domain').PlainDate | null;
    /**
     * The stage it was closed or cancelled from.
     */
    endedFromStage: string | null;
    cancelReason: string | null;
    /**
     * @kyselyType(import('@svodka/domain').Service)
     */
    cancelService: import('@svodka/domain').Service | null;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    requestedOn: import('@svodka/domain').PlainDate;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    confirmedOn: import('@svodka/domain').PlainDate | null;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    shippedOn: import('@svodka/domain').PlainDate | null;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    closedOn: import('@svodka/domain').PlainDate | null;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    cancelledOn: import('@svodka/domain').PlainDate | null;
    amount: Generated<import('@svodka/domain').Kopecks>;
    cost: Generated<import('@svodka/domain').Kopecks>;
    paid: Generated<import('@svodka/domain').Kopecks>;
    shippedAmount: Generated<import('@svodka/domain').Kopecks>;
    /**
     * From the first fact of its money or goods until both are even again: when it counts among receivables or advances.
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    balanceFrom: import('@svodka/domain').PlainDate | null;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    balanceUntil: import('@svodka/domain').PlainDate | null;
    /**
     * What the row of the worklist tells; kept by summarize-order in the same transaction as the facts.
     */
    lineCount: Generated<number>;
    mainProductId: string | null;
    mainDescription: Generated<string>;
    stageEnteredAt: import('@svodka/domain').Instant;
    stageDueAt: import('@svodka/domain').Instant | null;
    stageNormDays: number | null;
    /**
     * @kyselyType(import('@svodka/domain').Party)
     */
    waitsFor: import('@svodka/domain').Party;
    waitsSince: import('@svodka/domain').Instant;
    /**
     * One letter a stage: see orderStrip in the domain.
     */
    strip: Generated<string>;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    requestedShipDate: import('@svodka/domain').PlainDate | null;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    promisedShipDate: import('@svodka/domain').PlainDate | null;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    currentShipDate: import('@svodka/domain').PlainDate | null;
    slipDays: Generated<number>;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    nextPaymentOn: import('@svodka/domain').PlainDate | null;
    nextPaymentAmount: import('@svodka/domain').Kopecks | null;
    nextPaymentIsAdvance: Generated<boolean>;
    readyPercent: Generated<number>;
    shippedPercent: Generated<number>;
    /**
     * The moment by which the order wants somebody, and why: see urgencyOf in the domain. The worklist's order.
     */
    attentionAt: import('@svodka/domain').Instant | null;
    /**
     * @kyselyType(import('@svodka/domain').UrgencyKind)
     */
    attentionKind: import('@svodka/domain').UrgencyKind | null;
    openTasks: Generated<number>;
    /**
     * Questions that sales has to answer, its own and those to the client.
     */
    openQuestions: Generated<number>;
    /**
     * Moves of ship dates the client hasn't been told of.
     */
    untoldMoves: Generated<number>;
    version: Generated<number>;
    createdById: string | null;
    createdAt: Generated<import('@svodka/domain').Instant>;
    updatedAt: Generated<import('@svodka/domain').Instant>;
};
export type OrderAttachment = {
    orderId: string;
    fileId: string;
    addedById: string | null;
    createdAt: Generated<import('@svodka/domain').Instant>;
};
export type OrderComment = {
    id: string;
    orderId: string;
    authorId: string;
    text: string;
    createdAt: Generated<import('@svodka/domain').Instant>;
};
export type OrderLine = {
    id: string;
    orderId: string;
    position: number;
    productId: string | null;
    description: string;
    unit: Generated<string>;
    /**
     * @kyselyType(import('@svodka/domain').Thousandths)
     */
    quantity: import('@svodka/domain').Thousandths;
    price: import('@svodka/domain').Kopecks;
    discountBasisPoints: Generated<number>;
    /**
     * @kyselyType('standard' | 'reduced' | 'none')
     */
    vatKind: Generated<'standard' | 'reduced' | 'none'>;
    vatBasisPoints: number;
    amount: import('@svodka/domain').Kopecks;
    cost: Generated<import('@svodka/domain').Kopecks>;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    requestedShipDate: import('@svodka/domain').PlainDate | null;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    promisedShipDate: import('@svodka/domain').PlainDate | null;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    currentShipDate: import('@svodka/domain').PlainDate | null;
    /**
     * @kyselyType(import('@svodka/domain').Thousandths)
     */
    readyQuantity: Generated<import('@svodka/domain').Thousandths>;
    /**
     * @kyselyType(import('@svodka/domain').Thousandths)
     */
    shippedQuantity: Generated<import('@svodka/domain').Thousandths>;
    /**
     * @kyselyType(import('@svodka/domain').Thousandths)
     */
    writtenOffQuantity: Generated<import('@svodka/domain').Thousandths>;
    /**
     * Promised, of an open order, and not yet gone: what the dispatcher looks at.
     */
    toShip: Generated<boolean>;
};
export type OverdueFact = {
    /**
     * @kyselyType(import('@svodka/domain').NoticeKind)
     */
    kind: import('@svodka/domain').NoticeKind;
    subjectId: string;
    dueAt: import('@svodka/domain').Instant;
    /**
     * Null for what is due with a client over no order.
     */
    orderId: string | null;
    foundAt: Generated<import('@svodka/domain').Instant>;
};
export type Payment = {
    id: string;
    externalId: string | null;
    clientId: string;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    day: import('@svodka/domain').PlainDate;
    amount: import('@svodka/domain').Kopecks;
    /**
     * What no order has taken: the client's advance.
     */
    unallocated: import('@svodka/domain').Kopecks;
    documentNumber: string | null;
    purpose: string | null;
    /**
     * The payment this one takes back: corrections only append.
     */
    reversesId: string | null;
    authorId: string | null;
    recordedAt: Generated<import('@svodka/domain').Instant>;
};
export type PaymentPromise = {
    id: string;
    clientId: string;
    orderId: string | null;
    amount: import('@svodka/domain').Kopecks;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    promisedOn: import('@svodka/domain').PlainDate;
    note: string | null;
    /**
     * @kyselyType('open' | 'kept' | 'broken' | 'withdrawn')
     */
    state: Generated<'open' | 'kept' | 'broken' | 'withdrawn'>;
    authorId: string | null;
    createdAt: Generated<import('@svodka/domain').Instant>;
    settledAt: import('@svodka/domain').Instant | null;
    version: Generated<number>;
};
export type PaymentReminder = {
    id: string;
    clientId: string;
    step: number;
    /**
     * @kyselyType('call' | 'letter')
     */
    channel: 'call' | 'letter';
    text: string;
    amount: import('@svodka/domain').Kopecks;
    authorId: string | null;
    createdAt: Generated<import('@svodka/domain').Instant>;
};
export type PaymentTerms = {
    id: string;
    name: string;
    /**
     * @kyselyType(import('@svodka/domain').PaymentTerms)
     */
    definition: import('@svodka/domain').PaymentTerms;
    archived: Generated<boolean>;
    version: Generated<number>;
};
export type PlannedShipment = {
    id: string;
    orderId: string;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    day: import('@svodka/domain').PlainDate;
    carrier: string | null;
    note: string | null;
    shipmentId: string | null;
    authorId: string | null;
    createdAt: Generated<import('@svodka/domain').Instant>;
    version: Generated<number>;
};
export type PlannedShipmentLine = {
    plannedId: string;
    lineId: string;
    /**
     * @kyselyType(import('@svodka/domain').Thousandths)
     */
    quantity: import('@svodka/domain').Thousandths;
};
export type PriceType = {
    id: string;
    externalId: string | null;
    name: string;
    currency: Generated<string>;
    isMain: Generated<boolean>;
};
export type Product = {
    id: string;
    externalId: string | null;
    article: string | null;
    name: string;
    groupId: string | null;
    unit: Generated<string>;
    description: string | null;
    manufacturer: string | null;
    barcode: string | null;
    /**
     * @kyselyType('standard' | 'reduced' | 'none')
     */
    vatKind: Generated<'standard' | 'reduced' | 'none'>;
    cost: import('@svodka/domain').Kopecks | null;
    leadTimeDays: number | null;
    /**
     * Sum over warehouses, in thousandths of the unit.
     * @kyselyType(import('@svodka/domain').Thousandths)
     */
    stock: Generated<import('@svodka/domain').Thousandths>;
    /**
     * The price of today in the main price list.
     */
    price: import('@svodka/domain').Kopecks | null;
    pictureId: string | null;
    active: Generated<boolean>;
    version: Generated<number>;
    createdAt: Generated<import('@svodka/domain').Instant>;
    updatedAt: Generated<import('@svodka/domain').Instant>;
};
export type ProductFile = {
    productId: string;
    fileId: string;
    /**
     * @kyselyType('photo' | 'drawing')
     */
    kind: 'photo' | 'drawing';
    caption: string | null;
    position: Generated<number>;
};
export type ProductGroup = {
    id: string;
    externalId: string | null;
    parentId: string | null;
    name: string;
    /**
     * Names from the root, joined by " > ": what a table import speaks.
     */
    path: string;
};
export type ProductPrice = {
    productId: string;
    priceTypeId: string;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    validFrom: import('@svodka/domain').PlainDate;
    price: import('@svodka/domain').Kopecks;
};
export type ProductPropertyValue = {
    productId: string;
    propertyId: string;
    value: string;
};
export type ProductStock = {
    productId: string;
    warehouse: string;
    /**
     * @kyselyType(import('@svodka/domain').Thousandths)
     */
    quantity: import('@svodka/domain').Thousandths;
    countedAt: Generated<import('@svodka/domain').Instant>;
};
export type Property = {
    id: string;
    externalId: string | null;
    name: string;
    /**
     * @kyselyType(import('@svodka/domain').PropertyKind)
     */
    kind: Generated<import('@svodka/domain').PropertyKind>;
    /**
     * Of a number: what it is measured in.
     */
    unit: string | null;
    /**
     * Of a choice: what may be chosen.
     */
    choices: Generated<string[]>;
    version: Generated<number>;
};
export type ReadyEntry = {
    id: string;
    lineId: string;
    /**
     * The change; negative where a wrong figure was corrected.
     * @kyselyType(import('@svodka/domain').Thousandths)
     */
    quantity: import('@svodka/domain').Thousandths;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    day: import('@svodka/domain').PlainDate;
    authorId: string | null;
    recordedAt: Generated<import('@svodka/domain').Instant>;
};
export type Reason = {
    id: string;
    /**
     * @kyselyType(import('@svodka/domain').ReasonKind)
     */
    kind: import('@svodka/domain').ReasonKind;
    name: string;
    nameEn: string | null;
    /**
     * Whom it speaks of.
     * @kyselyType(import('@svodka/domain').Party)
     */
    party: import('@svodka/domain').Party | null;
    position: Generated<number>;
    archived: Generated<boolean>;
    version: Generated<number>;
};
export type SalesMonth = {
    managerId: string;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    month: import('@svodka/domain').PlainDate;
    /**
     * @kyselyType(number)
     */
    orders: number;
    amount: import('@svodka/domain').Kopecks;
};
export type SavedView = {
    id: string;
    ownerId: string;
    page: string;
    name: string;
    /**
     * The query string of the page's URL: a view is a URL.
     */
    query: string;
    shared: Generated<boolean>;
    createdAt: Generated<import('@svodka/domain').Instant>;
};
export type SchedulePart = {
    id: string;
    orderId: string;
    position: number;
    label: Generated<string>;
    percentBasisPoints: number;
    /**
     * @kyselyType(import('@svodka/domain').Anchor)
     */
    anchor: import('@svodka/domain').Anchor;
    offsetDays: Generated<number>;
    /**
     * @kyselyType('calendar' | 'working')
     */
    dayKind: Generated<'calendar' | 'working'>;
    amount: import('@svodka/domain').Kopecks;
    paid: Generated<import('@svodka/domain').Kopecks>;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    plannedOn: import('@svodka/domain').PlainDate | null;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    settledOn: import('@svodka/domain').PlainDate | null;
    documentNumber: string | null;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    issuedOn: import('@svodka/domain').PlainDate | null;
};
export type ScheduleRevision = {
    id: string;
    orderId: string;
    at: import('@svodka/domain').Instant;
    /**
     * @kyselyType(import('@svodka/domain').ScheduleCause)
     */
    cause: import('@svodka/domain').ScheduleCause;
    /**
     * What a person said of why.
     */
    note: string | null;
    authorId: string | null;
    /**
     * @kyselyType(import('@svodka/domain').RevisedPart[])
     */
    parts: import('@svodka/domain').RevisedPart[];
};
export type ServiceTask = {
    id: string;
    orderId: string;
    visitId: string;
    /**
     * @kyselyType(import('@svodka/domain').Service)
     */
    service: import('@svodka/domain').Service;
    /**
     * @kyselyType(import('@svodka/domain').TaskState)
     */
    state: Generated<import('@svodka/domain').TaskState>;
    /**
     * What is asked of the service; null for the stage's own work, which the stage names.
     */
    subject: string | null;
    assigneeId: string | null;
    createdById: string | null;
    createdAt: Generated<import('@svodka/domain').Instant>;
    acceptedAt: import('@svodka/domain').Instant | null;
    dueAt: import('@svodka/domain').Instant | null;
    /**
     * When it was finished, returned or withdrawn.
     */
    endedAt: import('@svodka/domain').Instant | null;
    /**
     * What came of it: the result, or why it was returned.
     */
    result: string | null;
    latenessReason: string | null;
    version: Generated<number>;
};
export type Session = {
    id: string;
    token: string;
    userId: string;
    expiresAt: import('@svodka/domain').Instant;
    ipAddress: string | null;
    userAgent: string | null;
    createdAt: Generated<import('@svodka/domain').Instant>;
    updatedAt: Generated<import('@svodka/domain').Instant>;
};
export type Setting = {
    key: string;
    value: unknown;
    updatedAt: Generated<import('@svodka/domain').Instant>;
};
export type ShipDateMove = {
    id: string;
    lineId: string;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    fromDay: import('@svodka/domain').PlainDate;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    toDay: import('@svodka/domain').PlainDate;
    workingDays: number;
    /**
     * @kyselyType(import('@svodka/domain').ShipDateCause)
     */
    cause: import('@svodka/domain').ShipDateCause;
    note: string | null;
    clientInformed: Generated<boolean>;
    /**
     * What an automatic move belongs to: it grows day by day in one record. Null for moves made by people.
     */
    episode: string | null;
    authorId: string | null;
    movedAt: Generated<import('@svodka/domain').Instant>;
};
export type Shipment = {
    id: string;
    orderId: string;
    number: number;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    day: import('@svodka/domain').PlainDate;
    amount: import('@svodka/domain').Kopecks;
    authorId: string | null;
    recordedAt: Generated<import('@svodka/domain').Instant>;
};
export type ShipmentLine = {
    shipmentId: string;
    lineId: string;
    /**
     * @kyselyType(import('@svodka/domain').Thousandths)
     */
    quantity: import('@svodka/domain').Thousandths;
    amount: import('@svodka/domain').Kopecks;
    vatBasisPoints: number;
};
export type StageNorm = {
    id: string;
    lifecycleCode: string;
    stage: string;
    /**
     * @kyselyType(import('@svodka/domain').OrderCategory)
     */
    orderCategory: import('@svodka/domain').OrderCategory | null;
    groupId: string | null;
    /**
     * @kyselyType(import('@svodka/domain').PlainDate)
     */
    validFrom: import('@svodka/domain').PlainDate;
    workingDays: number;
    authorId: string | null;
    createdAt: Generated<import('@svodka/domain').Instant>;
};
export type StageVisit = {
    id: string;
    orderId: string;
    stage: string;
    nth: number;
    enteredAt: import('@svodka/domain').Instant;
    leftAt: import('@svodka/domain').Instant | null;
    normDays: number | null;
    dueAt: import('@svodka/domain').Instant | null;
    pausedMinutes: Generated<number>;
    workingMinutes: number | null;
    /**
     * @kyselyType('advanced' | 'returned' | 'cancelled' | 'skipped' | 'reopened')
     */
    result: 'advanced' | 'returned' | 'cancelled' | 'skipped' | 'reopened' | null;
    reason: string | null;
    latenessReason: string | null;
};
export type StageWait = {
    id: string;
    visitId: string;
    /**
     * @kyselyType(import('@svodka/domain').Party)
     */
    waitsFor: import('@svodka/domain').Party;
    paused: Generated<boolean>;
    fromAt: import('@svodka/domain').Instant;
    untilAt: import('@svodka/domain').Instant | null;
    workingMinutes: number | null;
    note: string | null;
};
export type TaskQuestion = {
    id: string;
    taskId: string;
    /**
     * Another service, sales for the order's manager, or the client through him.
     * @kyselyType(import('@svodka/domain').Party)
     */
    toParty: import('@svodka/domain').Party;
    text: string;
    askedById: string | null;
    askedAt: Generated<import('@svodka/domain').Instant>;
    answer: string | null;
    answeredById: string | null;
    answeredAt: import('@svodka/domain').Instant | null;
};
export type UploadBatch = {
    id: string;
    /**
     * Of the folder or the archive; empty for files chosen one by one.
     */
    name: string;
    filesTotal: number;
    /**
     * @kyselyType(number)
     */
    bytesTotal: Generated<number>;
    archiveId: string | null;
    /**
     * @kyselyType('sending' | 'unpacking' | 'done' | 'failed')
     */
    status: Generated<'sending' | 'unpacking' | 'done' | 'failed'>;
    /**
     * Why the archive was refused: a code and a sentence.
     * @kyselyType({ code: string; message: string })
     */
    failure: { code: string; message: string } | null;
    /**
     * Null when the command line brought it.
     */
    authorId: string | null;
    createdAt: Generated<import('@svodka/domain').Instant>;
    updatedAt: Generated<import('@svodka/domain').Instant>;
    finishedAt: import('@svodka/domain').Instant | null;
};
export type UploadItem = {
    id: string;
    batchId: string;
    /**
     * Within the folder or the archive, with `/`.
     */
    path: string;
    /**
     * @kyselyType(number)
     */
    size: number;
    /**
     * @kyselyType('photo' | 'drawing')
     */
    kind: 'photo' | 'drawing' | null;
    caption: string | null;
    fileId: string | null;
    productId: string | null;
    /**
     * Hung; hung by somebody before; waits for a person; won't be taken; left out by a person.
     * @kyselyType('attached' | 'duplicate' | 'unmatched' | 'refused' | 'skipped')
     */
    state: 'attached' | 'duplicate' | 'unmatched' | 'refused' | 'skipped';
    /**
     * Why it was refused.
     * @kyselyType(import('@svodka/domain').UploadRefusal)
     */
    reason: import('@svodka/domain').UploadRefusal | null;
    /**
     * Products whose articles the name may mean, the likeliest first.
     */
    candidates: Generated<string[]>;
    createdAt: Generated<import('@svodka/domain').Instant>;
};
export type User = {
    id: string;
    name: string;
    email: string;
    emailVerified: Generated<boolean>;
    image: string | null;
    /**
     * @kyselyType(import('@svodka/domain').Role)
     */
    role: import('@svodka/domain').Role;
    /**
     * @kyselyType(import('@svodka/domain').Service)
     */
    service: import('@svodka/domain').Service | null;
    active: Generated<boolean>;
    locale: Generated<string>;
    demo: Generated<boolean>;
    version: Generated<number>;
    createdAt: Generated<import('@svodka/domain').Instant>;
    updatedAt: Generated<import('@svodka/domain').Instant>;
};
export type Verification = {
    id: string;
    identifier: string;
    value: string;
    expiresAt: import('@svodka/domain').Instant;
    createdAt: Generated<import('@svodka/domain').Instant>;
    updatedAt: Generated<import('@svodka/domain').Instant>;
};
export type DB = {
    Absence: Absence;
    Account: Account;
    Activity: Activity;
    Address: Address;
    Allocation: Allocation;
    AuditChain: AuditChain;
    BankAccount: BankAccount;
    BankEntry: BankEntry;
    CashForecast: CashForecast;
    Client: Client;
    ClientClass: ClientClass;
    ClientDuplicate: ClientDuplicate;
    ClientEvent: ClientEvent;
    ClientLabel: ClientLabel;
    ClientLeverSummary: ClientLeverSummary;
    ClientMerge: ClientMerge;
    ClientResponsibility: ClientResponsibility;
    Contact: Contact;
    Contract: Contract;
    ContractFile: ContractFile;
    Event: Event;
    File: File;
    GroupProperty: GroupProperty;
    Handover: Handover;
    HandoverClient: HandoverClient;
    HandoverKept: HandoverKept;
    HandoverOrder: HandoverOrder;
    IdempotencyKey: IdempotencyKey;
    ImportRun: ImportRun;
    LeverUse: LeverUse;
    Lifecycle: Lifecycle;
    LoginAttempt: LoginAttempt;
    Notification: Notification;
    NotificationSetting: NotificationSetting;
    Order: Order;
    OrderAttachment: OrderAttachment;
    OrderComment: OrderComment;
    OrderLine: OrderLine;
    OverdueFact: OverdueFact;
    Payment: Payment;
    PaymentPromise: PaymentPromise;
    PaymentReminder: PaymentReminder;
    PaymentTerms: PaymentTerms;
    PlannedShipment: PlannedShipment;
    PlannedShipmentLine: PlannedShipmentLine;
    PriceType: PriceType;
    Product: Product;
    ProductFile: ProductFile;
    ProductGroup: ProductGroup;
    ProductPrice: ProductPrice;
    ProductPropertyValue: ProductPropertyValue;
    ProductStock: ProductStock;
    Property: Property;
    ReadyEntry: ReadyEntry;
    Reason: Reason;
    SalesMonth: SalesMonth;
    SavedView: SavedView;
    SchedulePart: SchedulePart;
    ScheduleRevision: ScheduleRevision;
    ServiceTask: ServiceTask;
    Session: Session;
    Setting: Setting;
    ShipDateMove: ShipDateMove;
    Shipment: Shipment;
    ShipmentLine: ShipmentLine;
    StageNorm: StageNorm;
    StageVisit: StageVisit;
    StageWait: StageWait;
    TaskQuestion: TaskQuestion;
    UploadBatch: UploadBatch;
    UploadItem: UploadItem;
    User: User;
    Verification: Verification;
};
