// Made by `npm run contract` from docs/openapi.json; changes here are lost.

export interface paths {
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get an access token */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the issuer of tokens is set up */
        get: operations["readOpenidConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys to verify tokens by */
        get: operations["readJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List clients */
        get: operations["listClients"];
        put?: never;
        /** Register a client of an institution */
        post: operations["registerClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a client */
        get: operations["readClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a client a public key */
        post: operations["addClientKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/keys/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire a key of a client */
        post: operations["retireClientKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a client for good */
        post: operations["revokeClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/principals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the people */
        get: operations["listPrincipals"];
        put?: never;
        /** Register a person and their roles */
        post: operations["registerPrincipal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/principals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a principal */
        get: operations["readPrincipal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/principals/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the roles of a person */
        post: operations["changeRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/principals/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a person’s access for good */
        post: operations["revokePrincipal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exposures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List exposures */
        get: operations["listExposures"];
        put?: never;
        /** File a loan or an investment */
        post: operations["fileExposure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exposures/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that an exposure is settled */
        post: operations["settleExposure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exposures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an exposure */
        get: operations["readExposure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Quote a claim; nothing is written */
        post: operations["quoteClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List claims */
        get: operations["listClaims"];
        put?: never;
        /** Submit a claim, for which the amount is reserved */
        post: operations["submitClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a claim */
        post: operations["withdrawClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a returned claim in again */
        post: operations["resubmitClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a claim */
        get: operations["readClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the timeline of a claim */
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Explain why a claim comes to what it does */
        get: operations["explainClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exposure-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File many exposures: a CSV (UTF-8 or GB 18030) or XLSX of up to 10,000 rows */
        post: operations["sendExposureBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claim-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit many claims: a CSV (UTF-8 or GB 18030) or XLSX of up to 10,000 rows */
        post: operations["sendClaimBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the batches */
        get: operations["listBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how far a batch is */
        get: operations["readBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what became of each row */
        get: operations["readBatchResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the file back with the results */
        get: operations["readBatchFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batch-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a template: exposures or claims */
        get: operations["readBatchTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Review a claim: its papers are in order */
        post: operations["reviewClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a claim for more papers */
        post: operations["returnClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Clear a claim of what it was flagged for */
        post: operations["clearClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a claim, as decided or for less */
        post: operations["approveClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject a claim */
        post: operations["rejectClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record an objection to an approved claim */
        post: operations["recordObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/objections/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resolve an objection */
        post: operations["resolveObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the payment of an approved claim */
        post: operations["payClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what was recovered on a paid claim */
        post: operations["recordRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a paid claim: nothing more is expected */
        post: operations["closeClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/write-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a paid claim off */
        post: operations["writeOffClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/clawbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order that compensation is clawed back */
        post: operations["orderClawback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/clawbacks/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back the order of a clawback */
        post: operations["cancelClawback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/clawbacks/collect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a clawback has come in */
        post: operations["collectClawback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List reversals */
        get: operations["listReversals"];
        put?: never;
        /** Order the reversal of an entry */
        post: operations["orderReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/reversals/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Execute a reversal that was ordered */
        post: operations["executeReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the pools */
        get: operations["listPools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a pool */
        get: operations["readPool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the entries of a pool */
        get: operations["listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/appropriations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Appropriate money to a pool */
        post: operations["appropriate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the balances of all accounts */
        get: operations["readBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the trial balance */
        get: operations["readTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/general-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the general ledger */
        get: operations["readGeneralLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/account-detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one account line by line */
        get: operations["readAccountDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the vouchers */
        get: operations["listVouchers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/yearly-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a pool’s yearly summary */
        get: operations["readYearlySummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an institution’s statement */
        get: operations["readInstitutionStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprises/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an enterprise’s statement */
        get: operations["readEnterpriseStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/closes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the months that were closed or are proposed to be */
        get: operations["listCloses"];
        put?: never;
        /** Propose to close the books of a month */
        post: operations["proposeClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/closes/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the close of a month */
        post: operations["confirmClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List interest and returns to the treasury */
        get: operations["listBookings"];
        put?: never;
        /** Propose to book interest or a return to the treasury */
        post: operations["proposeBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/bookings/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm interest or a return to the treasury */
        post: operations["confirmBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the exports that you asked for */
        get: operations["listExports"];
        put?: never;
        /** Ask for an export */
        post: operations["startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an export, with links to its files */
        get: operations["readExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an export */
        post: operations["cancelExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have an export written again */
        post: operations["retryExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/riskpool-signing-keys.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys that sign packs */
        get: operations["readSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/bank-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the custody accounts */
        get: operations["listBankAccounts"];
        put?: never;
        /** Record a custody account and the columns of its statements */
        post: operations["recordBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/bank-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a statement of the custody account */
        post: operations["importBankStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/bank-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the bank’s lines with what they are matched to */
        get: operations["listBankLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how bank and ledger stand to each other */
        get: operations["readReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the reconciliations on record */
        get: operations["listReconciliations"];
        put?: never;
        /** Record the reconciliation of a month */
        post: operations["recordReconciliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/bank-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the matches by hand */
        get: operations["listBankMatches"];
        put?: never;
        /** Propose a match by hand */
        post: operations["proposeBankMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/bank-matches/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a match by hand */
        post: operations["confirmBankMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the versions of the policies */
        get: operations["listPolicies"];
        put?: never;
        /** Propose a version of a policy */
        post: operations["proposePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a version of a policy */
        get: operations["readPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a version that somebody else proposed */
        post: operations["confirmPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Simulate a policy; nothing is written */
        post: operations["simulatePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/match-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the applications for the province’s part */
        get: operations["listMatchApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/match-applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an application for the province’s part */
        get: operations["readMatchApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/match-applications/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that an application was sent to the province */
        post: operations["sendMatchApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/match-applications/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what the province decided */
        post: operations["decideMatchApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/match-applications/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the province paid */
        post: operations["payMatchApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List institutions */
        get: operations["listInstitutions"];
        put?: never;
        /** Register an institution */
        post: operations["registerInstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an institution */
        get: operations["readInstitution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how much of every cap an institution has taken up */
        get: operations["readInstitutionUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record an agreement */
        post: operations["recordAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a suspended institution file again */
        post: operations["resumeInstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what is known of an enterprise */
        get: operations["readEnterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprises/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what was found out about an enterprise */
        post: operations["recordEnterpriseFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how a year’s working days are arranged */
        get: operations["readWorkingYear"];
        put?: never;
        /** Record how a year’s working days are arranged */
        post: operations["recordWorkingYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List events, the earliest first */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List webhook endpoints */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /** Create a webhook endpoint */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook endpoint */
        get: operations["readWebhookEndpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disable a webhook endpoint */
        post: operations["disableWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enable a webhook endpoint again */
        post: operations["enableWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a webhook endpoint a new secret */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test to a webhook endpoint */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an event to a webhook endpoint again */
        post: operations["redeliverEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what was sent to a webhook endpoint, the newest first */
        get: operations["readDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the notices that run today */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the platform is there */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document (OpenAPI) */
        get: operations["readOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documentation as a page */
        get: operations["readDocumentation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a problem code means, as a page */
        get: operations["readProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountBalances: {
            pool: components["schemas"]["PoolId"];
            poolName: string;
            cut: components["schemas"]["Cut"];
            on: components["schemas"]["Date"] | null;
            accounts: {
                /** @enum {string} */
                account: "fiscal" | "interest" | "recoveries" | "claimants" | "treasury" | "subfunds" | "available" | "reserved" | "payable" | "committed";
                code: string;
                name: string;
                /** @enum {string} */
                class: "asset" | "income" | "expenditure";
                balance: components["schemas"]["Balance"];
            }[];
            totals: components["schemas"]["Turnover"];
            reconciliation: components["schemas"]["LastReconciliation"] | null;
        };
        AccountDetail: {
            pool: components["schemas"]["PoolId"];
            poolName: string;
            cut: components["schemas"]["Cut"];
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"];
            /** @enum {string} */
            account: "fiscal" | "interest" | "recoveries" | "claimants" | "treasury" | "subfunds" | "available" | "reserved" | "payable" | "committed";
            code: string;
            name: string;
            opening: components["schemas"]["Balance"];
            debitFen: components["schemas"]["Fen"];
            creditFen: components["schemas"]["Fen"];
            closing: components["schemas"]["Balance"];
            data: components["schemas"]["DetailLine"][];
            nextCursor: string | null;
        };
        Agreement: {
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"] | null;
            quotaFen: components["schemas"]["Fen"] | null;
        };
        /** @enum {string} */
        AttemptOutcome: "answered" | "timed-out" | "unreachable" | "address-not-public";
        Balance: {
            /** @enum {string} */
            side: "debit" | "credit" | "even";
            amountFen: components["schemas"]["Fen"];
        };
        BankAccount: {
            pool: components["schemas"]["PoolId"];
            bank: string;
            startsOn: components["schemas"]["Date"];
            openingBalanceFen: components["schemas"]["Fen"];
            columns: {
                bookedOn: string;
                amounts: {
                    /** @constant */
                    kind: "in-and-out";
                    in: string;
                    out: string;
                } | {
                    /** @constant */
                    kind: "signed";
                    amount: string;
                };
                reference: string | null;
                summary: string | null;
                counterparty: string | null;
                balance: string | null;
            };
        };
        BankAccountList: {
            data: components["schemas"]["BankAccount"][];
            nextCursor: string | null;
        };
        BankImport: {
            pool: components["schemas"]["PoolId"];
            id: components["schemas"]["BankImportId"];
            bank: string;
            fileName: string | null;
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"];
            imported: components["schemas"]["Count"];
            duplicates: components["schemas"]["Count"];
            sumRows: components["schemas"]["Count"];
            importedBy: string;
            importedAt: components["schemas"]["Instant"];
        };
        BankImportId: string;
        BankLine: {
            id: components["schemas"]["BankLineId"];
            bank: string;
            bookedOn: components["schemas"]["Date"];
            /** @enum {string} */
            direction: "in" | "out";
            amountFen: components["schemas"]["Fen"];
            reference: string | null;
            summary: string | null;
            counterparty: string | null;
            balanceFen: components["schemas"]["SignedFen"] | null;
        };
        BankLineId: string;
        BankLineList: {
            data: components["schemas"]["MatchedBankLine"][];
            nextCursor: string | null;
        };
        BankMatchId: string;
        BankMatchList: {
            data: (components["schemas"]["ProposedMatch"] | components["schemas"]["ConfirmedMatch"])[];
            nextCursor: string | null;
        };
        /** @enum {string} */
        Basis: "seed" | "analogue" | "placeholder";
        BasisPoints: number;
        Batch: {
            id: components["schemas"]["BatchId"];
            /** @enum {string} */
            kind: "exposures" | "claims";
            /** @enum {string} */
            status: "received" | "working" | "finished";
            pool: components["schemas"]["PoolId"];
            institutionId: components["schemas"]["InstitutionId"];
            fileName: string | null;
            /** @enum {string} */
            format: "csv" | "xlsx";
            encoding: ("utf-8" | "gb18030") | null;
            /** @enum {string} */
            language: "zh" | "en";
            sha256: components["schemas"]["Sha256"];
            bytes: components["schemas"]["Count"];
            rows: components["schemas"]["Count"];
            counts: {
                done: components["schemas"]["Count"];
                accepted: components["schemas"]["Count"];
                repeated: components["schemas"]["Count"];
                refused: components["schemas"]["Count"];
                invalid: components["schemas"]["Count"];
            };
            recordedAt: components["schemas"]["Instant"];
            finishedAt: components["schemas"]["Instant"] | null;
        };
        BatchFinishedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "batch.finished";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                batchId: components["schemas"]["BatchId"];
                /** @enum {string} */
                kind: "exposures" | "claims";
                rows: components["schemas"]["Count"];
                accepted: components["schemas"]["Count"];
                repeated: components["schemas"]["Count"];
                refused: components["schemas"]["Count"];
                invalid: components["schemas"]["Count"];
            };
        };
        BatchId: string;
        BatchList: {
            data: components["schemas"]["Batch"][];
            nextCursor: string | null;
        };
        Bearer: {
            payer: components["schemas"]["Payer"];
            borneFen: components["schemas"]["Fen"];
            returnedFen: components["schemas"]["Fen"];
            clawedBackFen: components["schemas"]["Fen"];
            outstandingFen: components["schemas"]["Fen"];
        };
        Booked: {
            pool: components["schemas"]["PoolId"];
            id: components["schemas"]["BookingId"];
            /** @enum {string} */
            kind: "earn-interest" | "return";
            amountFen: components["schemas"]["Fen"];
            effectiveOn: components["schemas"]["Date"];
            documentNo: string;
            /** @constant */
            status: "booked";
            proposedBy: string;
            proposedAt: components["schemas"]["Instant"];
            confirmedBy: string;
            confirmedAt: components["schemas"]["Instant"];
            entry: components["schemas"]["EntryRef"];
        };
        BookingId: string;
        BookingList: {
            data: (components["schemas"]["ProposedBooking"] | components["schemas"]["Booked"])[];
            nextCursor: string | null;
        };
        CashEntry: {
            seq: components["schemas"]["Count"];
            /** @enum {string} */
            kind: "reverse" | "close" | "appropriate" | "earn-interest" | "reserve" | "release" | "approve" | "pay" | "recover" | "claw-back" | "commit" | "invest" | "divest" | "return";
            effectiveOn: components["schemas"]["Date"];
            claimId: components["schemas"]["ClaimId"] | null;
            /** @enum {string} */
            direction: "in" | "out";
            amountFen: components["schemas"]["Fen"];
            reference: string | null;
        };
        ChangedParameters: {
            lossBase?: {
                /** @enum {string} */
                value: "unrecovered-principal" | "investment-less-received";
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            otherCompensation?: {
                /** @enum {string} */
                value: "before-share" | "after-share";
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            otherPayers?: {
                value: {
                    /** @enum {string} */
                    payer: "national" | "county" | "guarantor";
                    rateBp: {
                        [key: string]: number;
                    };
                }[];
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            provinceRateBp?: {
                value: {
                    [key: string]: number;
                };
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            provinceCapPerDealFen?: {
                value: {
                    [key: string]: number;
                } | null;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            cityRateBp?: {
                value: {
                    [key: string]: number;
                };
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            cityRateBonus?: {
                value: {
                    anyOf: ("first-loan" | "unsecured" | "ip-pledge" | "receivable-pledge" | "equity-pledge")[];
                    addBp: number;
                } | null;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            governmentsTogetherMaxBp?: {
                value: number;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            cityCapPerDealFen?: {
                value: {
                    [key: string]: number;
                } | null;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            cityCapPerEnterpriseFen?: {
                value: number | null;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            cityCapPerInstitutionYearFen?: {
                value: number | null;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            principalLimits?: {
                value: {
                    revenueBelowFen: number;
                    firstLoanFen: number;
                    laterLoanFen: number;
                }[] | null;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            termMonthsMax?: {
                value: number | null;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            stageLimits?: {
                value: {
                    /** @enum {string} */
                    stage: "seed" | "early";
                    ageMonthsMax: number;
                    staffMax: number;
                    assetsMaxFen: number;
                    revenueMaxFen: number;
                }[] | null;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            lossEvents?: {
                value: {
                    /** @enum {string} */
                    event: "overdue" | "bankruptcy" | "listed-transfer";
                    overdueDaysMin: number | null;
                    cover: {
                        months: number;
                        /** @enum {string} */
                        countedFrom: "start" | "filing";
                    } | null;
                }[];
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            claimWindowMonths?: {
                value: number;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            filingWindowDays?: {
                value: number;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            leverageMax?: {
                value: number | null;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            stopLine?: {
                value: {
                    warnAtBp: number;
                    stopAboveBp: number;
                    onceFiledFen: number;
                } | null;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            reviewWorkingDays?: {
                value: number;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            decisionWorkingDays?: {
                value: number;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            publicNoticeWorkingDays?: {
                value: number | null;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            requireProvincePaidFirst?: {
                value: boolean;
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            cityRecoveryGoesTo?: {
                /** @enum {string} */
                value: "headroom" | "treasury";
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
            whenPoolIsShort?: {
                /** @enum {string} */
                value: "refuse";
                /** @enum {string} */
                basis: "seed" | "analogue" | "placeholder";
                clause: {
                    zh: string;
                    en: string;
                };
            };
        };
        /** @enum {string} */
        CityCap: "governments-together" | "cap-per-deal" | "cap-per-enterprise" | "cap-per-institution-year";
        Claim: {
            /** @enum {string} */
            status: "submitted" | "returned" | "reviewed" | "withdrawn" | "rejected";
            id: components["schemas"]["ClaimId"];
            pool: components["schemas"]["PoolId"];
            exposureId: components["schemas"]["ExposureId"];
            institutionId: components["schemas"]["InstitutionId"];
            enterprise: components["schemas"]["CreditCode"];
            requestedFen: components["schemas"]["Fen"];
            reservedFen: components["schemas"]["Fen"];
            loss: components["schemas"]["Loss"];
            evidence: components["schemas"]["Evidence"][];
            decision: components["schemas"]["Decision"];
            recordedAt: components["schemas"]["Instant"];
            entry: components["schemas"]["EntryRef"];
        } | {
            /** @enum {string} */
            status: "approved";
            id: components["schemas"]["ClaimId"];
            pool: components["schemas"]["PoolId"];
            exposureId: components["schemas"]["ExposureId"];
            institutionId: components["schemas"]["InstitutionId"];
            enterprise: components["schemas"]["CreditCode"];
            requestedFen: components["schemas"]["Fen"];
            reservedFen: components["schemas"]["Fen"];
            loss: components["schemas"]["Loss"];
            evidence: components["schemas"]["Evidence"][];
            decision: components["schemas"]["Decision"];
            recordedAt: components["schemas"]["Instant"];
            approvedFen: components["schemas"]["Fen"];
            matchApplicationId: components["schemas"]["MatchApplicationId"] | null;
            notice: components["schemas"]["PublicNotice"] | null;
            objections: components["schemas"]["Objection"][];
            entry: components["schemas"]["EntryRef"];
        } | {
            /** @enum {string} */
            status: "paid" | "recovering" | "closed" | "clawed-back";
            id: components["schemas"]["ClaimId"];
            pool: components["schemas"]["PoolId"];
            exposureId: components["schemas"]["ExposureId"];
            institutionId: components["schemas"]["InstitutionId"];
            enterprise: components["schemas"]["CreditCode"];
            requestedFen: components["schemas"]["Fen"];
            reservedFen: components["schemas"]["Fen"];
            loss: components["schemas"]["Loss"];
            evidence: components["schemas"]["Evidence"][];
            decision: components["schemas"]["Decision"];
            recordedAt: components["schemas"]["Instant"];
            approvedFen: components["schemas"]["Fen"];
            matchApplicationId: components["schemas"]["MatchApplicationId"] | null;
            notice: components["schemas"]["PublicNotice"] | null;
            objections: components["schemas"]["Objection"][];
            paidFen: components["schemas"]["Fen"];
            paidOn: components["schemas"]["Date"];
            paymentRef: string;
            recovered: components["schemas"]["Bearer"][];
            clawedBackFen: components["schemas"]["Fen"];
            clawbackOrder: components["schemas"]["ClawbackOrder"] | null;
            closing: components["schemas"]["Closing"] | null;
            entry: components["schemas"]["EntryRef"];
        } | {
            /** @enum {string} */
            status: "refused";
            id: components["schemas"]["ClaimId"];
            pool: components["schemas"]["PoolId"];
            exposureId: components["schemas"]["ExposureId"];
            institutionId: components["schemas"]["InstitutionId"];
            enterprise: components["schemas"]["CreditCode"];
            requestedFen: components["schemas"]["Fen"];
            reservedFen: components["schemas"]["Fen"];
            loss: components["schemas"]["Loss"];
            evidence: components["schemas"]["Evidence"][];
            decision: components["schemas"]["Decision"];
            recordedAt: components["schemas"]["Instant"];
            refusals: components["schemas"]["ClaimRefusal"][];
        };
        ClaimApprovedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "claim.approved";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                claimId: components["schemas"]["ClaimId"];
                exposureId: components["schemas"]["ExposureId"];
                pool: components["schemas"]["PoolId"];
                approvedFen: components["schemas"]["Fen"];
                notice: {
                    from: components["schemas"]["Date"];
                    to: components["schemas"]["Date"];
                } | null;
                matchApplicationId: components["schemas"]["MatchApplicationId"] | null;
                entry: components["schemas"]["EntryRef"];
            };
        };
        ClaimBalances: {
            claimId: components["schemas"]["ClaimId"];
            exposureId: components["schemas"]["ExposureId"];
            institutionId: components["schemas"]["InstitutionId"];
            creditCode: components["schemas"]["CreditCode"];
            submittedOn: components["schemas"]["Date"];
            reservedFen: components["schemas"]["SignedFen"];
            payableFen: components["schemas"]["SignedFen"];
            paidFen: components["schemas"]["SignedFen"];
            recoveredFen: components["schemas"]["SignedFen"];
        };
        ClaimId: string;
        ClaimList: {
            data: components["schemas"]["ListedClaim"][];
            nextCursor: string | null;
        };
        ClaimPaidEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "claim.paid";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                claimId: components["schemas"]["ClaimId"];
                exposureId: components["schemas"]["ExposureId"];
                pool: components["schemas"]["PoolId"];
                paidFen: components["schemas"]["Fen"];
                paidOn: components["schemas"]["Date"];
                paymentRef: string;
                entry: components["schemas"]["EntryRef"];
            };
        };
        ClaimRefusal: {
            /** @constant */
            code: "loss.event-not-covered";
            text: string;
            /** @enum {string} */
            event: "overdue" | "bankruptcy" | "listed-transfer";
        } | {
            /** @constant */
            code: "loss.overdue-days-missing";
            text: string;
        } | {
            /** @constant */
            code: "loss.overdue-too-short";
            text: string;
            overdueDays: components["schemas"]["Count"];
            overdueDaysMin: components["schemas"]["Count"];
        } | {
            /** @constant */
            code: "loss.in-future";
            text: string;
            occurredOn: components["schemas"]["Date"];
            today: components["schemas"]["Date"];
        } | {
            /** @constant */
            code: "loss.before-filing";
            text: string;
            occurredOn: components["schemas"]["Date"];
            filedOn: components["schemas"]["Date"];
        } | {
            /** @constant */
            code: "loss.after-cover-ended";
            text: string;
            occurredOn: components["schemas"]["Date"];
            lastDay: components["schemas"]["Date"];
        } | {
            /** @constant */
            code: "claim.window-closed";
            text: string;
            lastDay: components["schemas"]["Date"];
            today: components["schemas"]["Date"];
        } | {
            /** @constant */
            code: "loss.above-principal";
            text: string;
            lossFen: components["schemas"]["Fen"];
            principalFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "loss.received-above-loss";
            text: string;
            receivedFen: components["schemas"]["Fen"];
            lossFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "loss.other-compensation-above-loss";
            text: string;
            otherCompensationFen: components["schemas"]["Fen"];
            lossFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "loss.nothing-lost";
            text: string;
        } | {
            /** @constant */
            code: "exposure.settled";
            text: string;
            settledOn: components["schemas"]["Date"];
        } | {
            /** @constant */
            code: "exposure.claim-open";
            text: string;
            claimId: components["schemas"]["ClaimId"];
        } | {
            /** @constant */
            code: "exposure.principal-exhausted";
            text: string;
            claimedFen: components["schemas"]["Fen"];
            lossFen: components["schemas"]["Fen"];
            principalFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "share.below-one-fen";
            text: string;
        } | {
            /** @constant */
            code: "share.taken-by-other-compensation";
            text: string;
            shareFen: components["schemas"]["Fen"];
            otherCompensationFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "cap.governments-together-exhausted";
            text: string;
            limitFen: components["schemas"]["Fen"];
            usedFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "cap.deal-exhausted";
            text: string;
            limitFen: components["schemas"]["Fen"];
            usedFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "cap.enterprise-exhausted";
            text: string;
            limitFen: components["schemas"]["Fen"];
            usedFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "cap.institution-year-exhausted";
            text: string;
            limitFen: components["schemas"]["Fen"];
            usedFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "cap.pool-exceeded";
            text: string;
            amountFen: components["schemas"]["Fen"];
            headroomFen: components["schemas"]["Fen"];
        };
        ClaimRefusedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "claim.refused";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                claimId: components["schemas"]["ClaimId"];
                exposureId: components["schemas"]["ExposureId"];
                pool: components["schemas"]["PoolId"];
                requestedFen: components["schemas"]["Fen"];
                refusals: string[];
                policyVersion: components["schemas"]["PolicyVersionId"];
            };
        };
        ClaimRejectedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "claim.rejected";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                claimId: components["schemas"]["ClaimId"];
                exposureId: components["schemas"]["ExposureId"];
                pool: components["schemas"]["PoolId"];
                reason: string | null;
                releasedFen: components["schemas"]["Fen"];
                entry: components["schemas"]["EntryRef"];
            };
        };
        ClaimResubmittedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "claim.resubmitted";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                claimId: components["schemas"]["ClaimId"];
                exposureId: components["schemas"]["ExposureId"];
                pool: components["schemas"]["PoolId"];
                evidenceAdded: components["schemas"]["Count"];
            };
        };
        ClaimReturnedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "claim.returned";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                claimId: components["schemas"]["ClaimId"];
                exposureId: components["schemas"]["ExposureId"];
                pool: components["schemas"]["PoolId"];
                reason: string | null;
            };
        };
        ClaimReviewedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "claim.reviewed";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                claimId: components["schemas"]["ClaimId"];
                exposureId: components["schemas"]["ExposureId"];
                pool: components["schemas"]["PoolId"];
            };
        };
        ClaimSubmittedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "claim.submitted";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                claimId: components["schemas"]["ClaimId"];
                exposureId: components["schemas"]["ExposureId"];
                pool: components["schemas"]["PoolId"];
                requestedFen: components["schemas"]["Fen"];
                reservedFen: components["schemas"]["Fen"];
                policyVersion: components["schemas"]["PolicyVersionId"];
                entry: components["schemas"]["EntryRef"];
            };
        };
        ClaimWithdrawnEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "claim.withdrawn";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                claimId: components["schemas"]["ClaimId"];
                exposureId: components["schemas"]["ExposureId"];
                pool: components["schemas"]["PoolId"];
                reason: string | null;
                releasedFen: components["schemas"]["Fen"];
                entry: components["schemas"]["EntryRef"];
            };
        };
        ClawbackCollectedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "clawback.collected";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                claimId: components["schemas"]["ClaimId"];
                exposureId: components["schemas"]["ExposureId"];
                pool: components["schemas"]["PoolId"];
                amountFen: components["schemas"]["Fen"];
                receivedOn: components["schemas"]["Date"];
                reference: string;
                entry: components["schemas"]["EntryRef"];
            };
        };
        ClawbackOrder: {
            amountFen: components["schemas"]["Fen"];
            orderedBy: string;
            orderedAt: components["schemas"]["Instant"];
            reason: string;
        };
        Clearance: {
            /** @constant */
            flag: "possible-double-draw";
            exposureId: components["schemas"]["ExposureId"];
            reason: string;
        };
        Client: {
            id: string;
            name: string;
            /** @enum {string} */
            role: "bank" | "fund" | "reviewer" | "approver" | "cashier" | "manager" | "finance" | "auditor" | "administrator";
            institutionId: components["schemas"]["InstitutionId"] | null;
            registeredBy: string;
            registeredAt: components["schemas"]["Instant"];
            keys: components["schemas"]["ClientKey"][];
            revokedBy: string | null;
            revokedAt: components["schemas"]["Instant"] | null;
            revokedFor: string | null;
        };
        ClientKey: {
            kid: string;
            /** @enum {string} */
            alg: "ES256" | "PS256" | "EdDSA";
            thumbprint: string;
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            addedBy: string;
            addedAt: components["schemas"]["Instant"];
            retiredBy: string | null;
            retiredAt: components["schemas"]["Instant"] | null;
        };
        ClientList: {
            data: components["schemas"]["Client"][];
            nextCursor: string | null;
        };
        Close: {
            period: components["schemas"]["Period"];
            accounts: {
                /** @enum {string} */
                account: "fiscal" | "interest" | "recoveries" | "claimants" | "treasury" | "subfunds" | "available" | "reserved" | "payable" | "committed";
                openingFen: components["schemas"]["SignedFen"];
                debitFen: components["schemas"]["Fen"];
                creditFen: components["schemas"]["Fen"];
                closingFen: components["schemas"]["SignedFen"];
            }[];
            entryCount: components["schemas"]["Count"];
            filedFen: components["schemas"]["Fen"];
            outstandingFen: components["schemas"]["Fen"];
        };
        CloseList: {
            data: (components["schemas"]["ProposedClose"] | components["schemas"]["ClosedPeriod"])[];
            nextCursor: string | null;
        };
        ClosedPeriod: {
            pool: components["schemas"]["PoolId"];
            period: components["schemas"]["Period"];
            digest: components["schemas"]["Sha256"];
            accounts: components["schemas"]["TrialLine"][];
            totals: {
                opening: components["schemas"]["Turnover"];
                movement: components["schemas"]["Turnover"];
                closing: components["schemas"]["Turnover"];
            };
            entryCount: components["schemas"]["Count"];
            filedFen: components["schemas"]["Fen"];
            outstandingFen: components["schemas"]["Fen"];
            /** @constant */
            status: "closed";
            proposedBy: string;
            proposedAt: components["schemas"]["Instant"];
            confirmedBy: string;
            confirmedAt: components["schemas"]["Instant"];
            entry: components["schemas"]["EntryRef"];
        };
        Closing: {
            /** @enum {string} */
            how: "recovery-finished" | "written-off";
            closedBy: string;
            closedAt: components["schemas"]["Instant"];
            reason: string;
            documentNo: string | null;
        };
        ConfirmedMatch: {
            pool: components["schemas"]["PoolId"];
            id: components["schemas"]["BankMatchId"];
            lineIds: components["schemas"]["BankLineId"][];
            entrySeqs: components["schemas"]["Count"][];
            reason: string;
            proposedBy: string;
            proposedAt: components["schemas"]["Instant"];
            /** @constant */
            status: "matched";
            confirmedBy: string;
            confirmedAt: components["schemas"]["Instant"];
        };
        Count: number;
        CreditCode: string;
        Cut: {
            pool: components["schemas"]["PoolId"];
            seq: components["schemas"]["Count"];
            hash: components["schemas"]["Sha256"];
            recordedAt: components["schemas"]["Instant"] | null;
        };
        /** Format: date */
        Date: string;
        Decision: {
            policyVersion: components["schemas"]["PolicyVersionId"];
            amountFen: components["schemas"]["Fen"];
            bindingCap: components["schemas"]["CityCap"] | null;
            split: components["schemas"]["SplitPart"][];
            steps: components["schemas"]["DecisionStep"][];
        };
        DecisionStep: {
            /** @constant */
            rule: "loss-base";
            clause: string;
            basis: components["schemas"]["Basis"];
            amountFen: components["schemas"]["Fen"];
            inputs: {
                lossFen: components["schemas"]["Fen"];
                receivedFen: components["schemas"]["Fen"];
            };
            text: string;
        } | {
            /** @constant */
            rule: "other-compensation";
            clause: string;
            basis: components["schemas"]["Basis"];
            amountFen: components["schemas"]["Fen"];
            inputs: {
                /** @enum {string} */
                place: "before-share" | "after-share";
                otherCompensationFen: components["schemas"]["Fen"];
            };
            text: string;
        } | {
            /** @constant */
            rule: "share-others";
            clause: string;
            basis: components["schemas"]["Basis"];
            amountFen: components["schemas"]["Fen"];
            inputs: {
                shares: {
                    /** @enum {string} */
                    payer: "national" | "county" | "guarantor";
                    rateBp: components["schemas"]["BasisPoints"];
                    amountFen: components["schemas"]["Fen"];
                }[];
            };
            text: string;
        } | {
            /** @constant */
            rule: "share-province";
            clause: string;
            basis: components["schemas"]["Basis"];
            amountFen: components["schemas"]["Fen"];
            inputs: {
                /** @enum {string} */
                tier: "loan" | "guaranteed-loan" | "seed" | "early";
                rateBp: components["schemas"]["BasisPoints"];
            };
            text: string;
        } | {
            /** @constant */
            rule: "cap-province-per-deal";
            clause: string;
            basis: components["schemas"]["Basis"];
            amountFen: components["schemas"]["Fen"];
            inputs: {
                limitFen: components["schemas"]["Fen"];
            };
            text: string;
        } | {
            /** @constant */
            rule: "share-city";
            clause: string;
            basis: components["schemas"]["Basis"];
            amountFen: components["schemas"]["Fen"];
            inputs: {
                /** @enum {string} */
                tier: "loan" | "guaranteed-loan" | "seed" | "early";
                rateBp: components["schemas"]["BasisPoints"];
            };
            text: string;
        } | {
            /** @constant */
            rule: "city-rate-bonus";
            clause: string;
            basis: components["schemas"]["Basis"];
            amountFen: components["schemas"]["Fen"];
            inputs: {
                /** @enum {string} */
                trait: "first-loan" | "unsecured" | "ip-pledge" | "receivable-pledge" | "equity-pledge";
                addBp: components["schemas"]["BasisPoints"];
            };
            text: string;
        } | {
            /** @constant */
            rule: "governments-together";
            clause: string;
            basis: components["schemas"]["Basis"];
            amountFen: components["schemas"]["Fen"];
            inputs: {
                maxBp: components["schemas"]["BasisPoints"];
                limitFen: components["schemas"]["Fen"];
                usedFen: components["schemas"]["Fen"];
            };
            text: string;
        } | {
            /** @constant */
            rule: "cap-per-deal";
            clause: string;
            basis: components["schemas"]["Basis"];
            amountFen: components["schemas"]["Fen"];
            inputs: {
                limitFen: components["schemas"]["Fen"];
            };
            text: string;
        } | {
            /** @constant */
            rule: "cap-per-enterprise";
            clause: string;
            basis: components["schemas"]["Basis"];
            amountFen: components["schemas"]["Fen"];
            inputs: {
                limitFen: components["schemas"]["Fen"];
                usedFen: components["schemas"]["Fen"];
            };
            text: string;
        } | {
            /** @constant */
            rule: "cap-per-institution-year";
            clause: string;
            basis: components["schemas"]["Basis"];
            amountFen: components["schemas"]["Fen"];
            inputs: {
                limitFen: components["schemas"]["Fen"];
                usedFen: components["schemas"]["Fen"];
                year: components["schemas"]["Count"];
            };
            text: string;
        } | {
            /** @constant */
            rule: "pool-headroom";
            clause: string;
            basis: components["schemas"]["Basis"];
            amountFen: components["schemas"]["Fen"];
            inputs: {
                headroomFen: components["schemas"]["Fen"];
            };
            text: string;
        };
        Delivery: {
            endpointId: components["schemas"]["WebhookEndpointId"];
            number: components["schemas"]["Count"];
            eventId: string;
            type: string;
            position: components["schemas"]["Count"] | null;
            /** @enum {string} */
            status: "pending" | "delivered" | "failed" | "cancelled";
            createdAt: components["schemas"]["Instant"];
            nextAttemptAt: components["schemas"]["Instant"] | null;
            attempts: components["schemas"]["DeliveryAttempt"][];
        };
        DeliveryAttempt: {
            at: components["schemas"]["Instant"];
            outcome: components["schemas"]["AttemptOutcome"];
            httpStatus: components["schemas"]["Count"] | null;
            durationMs: components["schemas"]["Count"];
        };
        DeliveryPage: {
            data: components["schemas"]["Delivery"][];
            nextCursor: string | null;
        };
        DetailLine: {
            number: components["schemas"]["Count"];
            effectiveOn: components["schemas"]["Date"];
            recordedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            kind: "reverse" | "close" | "appropriate" | "earn-interest" | "reserve" | "release" | "approve" | "pay" | "recover" | "claw-back" | "commit" | "invest" | "divest" | "return";
            summary: string;
            claimId?: components["schemas"]["ClaimId"];
            reference?: string;
            debitFen: components["schemas"]["Fen"];
            creditFen: components["schemas"]["Fen"];
            balance: components["schemas"]["Balance"];
        };
        /** @enum {string} */
        DisabledFor: "request" | "gone";
        DueDates: {
            reviewBy: components["schemas"]["Date"] | null;
            decideBy: components["schemas"]["Date"];
            missingYears: components["schemas"]["Count"][];
        };
        Enterprise: {
            creditCode: components["schemas"]["CreditCode"];
            name: string;
            county: string;
            foundedOn: components["schemas"]["Date"];
            staff: components["schemas"]["Count"];
            revenueFen: components["schemas"]["Fen"];
            assetsFen: components["schemas"]["Fen"];
        };
        EnterpriseFact: {
            /** @constant */
            origin: "filing";
            asOf: components["schemas"]["Date"];
            staff: components["schemas"]["Count"];
            revenueFen: components["schemas"]["Fen"];
            assetsFen: components["schemas"]["Fen"];
            recordedAt: components["schemas"]["Instant"];
            name: string;
            county: string;
            foundedOn: components["schemas"]["Date"];
            institutionId: components["schemas"]["InstitutionId"];
            exposureId: components["schemas"]["ExposureId"];
        } | {
            /** @constant */
            origin: "office";
            asOf: components["schemas"]["Date"];
            staff: components["schemas"]["Count"];
            revenueFen: components["schemas"]["Fen"];
            assetsFen: components["schemas"]["Fen"];
            recordedAt: components["schemas"]["Instant"];
            stage: ("seed" | "early") | null;
            location: string | null;
            carrier: string | null;
            qualifications: string[];
            source: string;
            actor: string;
        };
        EnterpriseOnRecord: {
            creditCode: components["schemas"]["CreditCode"];
            name: string | null;
            asOf: components["schemas"]["Date"];
            loansOnFile: components["schemas"]["Count"];
            usage: {
                pool: components["schemas"]["PoolId"];
                limitFen: components["schemas"]["Fen"] | null;
                usedFen: components["schemas"]["Fen"];
                leftFen: components["schemas"]["Fen"] | null;
            }[];
            facts: components["schemas"]["EnterpriseFact"][];
        };
        EnterpriseStatement: {
            pool: components["schemas"]["PoolId"];
            poolName: string;
            cut: components["schemas"]["Cut"];
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"];
            accounts: components["schemas"]["TrialLine"][];
            totals: {
                opening: components["schemas"]["Turnover"];
                movement: components["schemas"]["Turnover"];
                closing: components["schemas"]["Turnover"];
            };
            claims: components["schemas"]["ClaimBalances"][];
            creditCode: components["schemas"]["CreditCode"];
        };
        Entry: {
            pool: components["schemas"]["PoolId"];
            seq: components["schemas"]["Count"];
            /** @enum {string} */
            kind: "reverse" | "close" | "appropriate" | "earn-interest" | "reserve" | "release" | "approve" | "pay" | "recover" | "claw-back" | "commit" | "invest" | "divest" | "return";
            postings: {
                /** @enum {string} */
                from: "fiscal" | "interest" | "recoveries" | "claimants" | "treasury" | "subfunds" | "available" | "reserved" | "payable" | "committed";
                /** @enum {string} */
                to: "fiscal" | "interest" | "recoveries" | "claimants" | "treasury" | "subfunds" | "available" | "reserved" | "payable" | "committed";
                amountFen: components["schemas"]["Fen"];
            }[];
            actor: string;
            requestId: string;
            effectiveOn: components["schemas"]["Date"];
            claimId?: components["schemas"]["ClaimId"];
            policyVersion?: components["schemas"]["PolicyVersionId"];
            reference?: string;
            reverses?: components["schemas"]["Count"];
            preparedBy?: string;
            close?: components["schemas"]["Close"];
            closedThrough: components["schemas"]["Period"] | null;
            recordedAt: components["schemas"]["Instant"];
            previousHash: components["schemas"]["Sha256"];
            hash: components["schemas"]["Sha256"];
            balances: {
                fiscal: components["schemas"]["SignedFen"];
                interest: components["schemas"]["SignedFen"];
                recoveries: components["schemas"]["SignedFen"];
                claimants: components["schemas"]["SignedFen"];
                treasury: components["schemas"]["SignedFen"];
                subfunds: components["schemas"]["SignedFen"];
                available: components["schemas"]["SignedFen"];
                reserved: components["schemas"]["SignedFen"];
                payable: components["schemas"]["SignedFen"];
                committed: components["schemas"]["SignedFen"];
            };
        };
        EntryList: {
            data: components["schemas"]["Entry"][];
            nextCursor: string | null;
        };
        EntryRef: {
            pool: components["schemas"]["PoolId"];
            seq: components["schemas"]["Count"];
        };
        EntryReversedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "entry.reversed";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                pool: components["schemas"]["PoolId"];
                claimId: components["schemas"]["ClaimId"] | null;
                exposureId: components["schemas"]["ExposureId"] | null;
                claimStatus: string | null;
                reversedSeq: components["schemas"]["Count"];
                reason: string | null;
                entry: components["schemas"]["EntryRef"];
            };
        };
        Event: components["schemas"]["ExposureFiledEvent"] | components["schemas"]["ClaimSubmittedEvent"] | components["schemas"]["ClaimReturnedEvent"] | components["schemas"]["ClaimResubmittedEvent"] | components["schemas"]["ClaimReviewedEvent"] | components["schemas"]["ClaimApprovedEvent"] | components["schemas"]["ClaimRejectedEvent"] | components["schemas"]["ClaimRefusedEvent"] | components["schemas"]["ClaimPaidEvent"] | components["schemas"]["ClaimWithdrawnEvent"] | components["schemas"]["RecoveryRecordedEvent"] | components["schemas"]["ClawbackCollectedEvent"] | components["schemas"]["EntryReversedEvent"] | components["schemas"]["PoolAppropriatedEvent"] | components["schemas"]["PoolHeadroomLowEvent"] | components["schemas"]["PoolExhaustedEvent"] | components["schemas"]["StopLineWarnedEvent"] | components["schemas"]["StopLineTrippedEvent"] | components["schemas"]["InstitutionSuspendedEvent"] | components["schemas"]["InstitutionResumedEvent"] | components["schemas"]["PolicyConfirmedEvent"] | components["schemas"]["BatchFinishedEvent"];
        EventId: string;
        EventPage: {
            data: components["schemas"]["Event"][];
            nextCursor: string | null;
        };
        Evidence: {
            kind: string;
            fileName: string;
            sha256: components["schemas"]["Sha256"];
            bytes: components["schemas"]["Count"];
        };
        ExecutedReversal: {
            pool: components["schemas"]["PoolId"];
            seq: components["schemas"]["Count"];
            claimId: components["schemas"]["ClaimId"] | null;
            reason: string;
            orderedBy: string;
            orderedAt: components["schemas"]["Instant"];
            /** @constant */
            status: "executed";
            execution: {
                executedBy: string;
                executedAt: components["schemas"]["Instant"];
                entry: components["schemas"]["EntryRef"];
            };
        };
        Explanation: {
            claimId: components["schemas"]["ClaimId"];
            /** @enum {string} */
            status: "submitted" | "returned" | "reviewed" | "approved" | "paid" | "recovering" | "closed" | "clawed-back" | "rejected" | "withdrawn" | "refused";
            pool: components["schemas"]["PoolId"];
            exposureId: components["schemas"]["ExposureId"];
            institutionId: components["schemas"]["InstitutionId"];
            enterprise: components["schemas"]["CreditCode"];
            decidedOn: components["schemas"]["Date"];
            finalFen: components["schemas"]["Fen"];
            finalInWords: string;
            policyVersion: components["schemas"]["PolicyVersionId"];
            amountFen: components["schemas"]["Fen"];
            split: {
                payer: components["schemas"]["Payer"];
                name: string;
                amountFen: components["schemas"]["Fen"];
            }[];
            bindingCap: {
                rule: components["schemas"]["CityCap"];
                text: string;
            } | null;
            steps: components["schemas"]["DecisionStep"][];
            refusals: components["schemas"]["ClaimRefusal"][];
            placeholders: {
                parameter: components["schemas"]["ParameterName"];
                name: string;
                value: components["schemas"]["PolicyValue"];
                clause: string;
            }[];
            levers: {
                claimant: components["schemas"]["Lever"][];
                city: components["schemas"]["Lever"][];
            };
            later: components["schemas"]["LaterStep"][];
        };
        Export: {
            id: components["schemas"]["ExportId"];
            status: components["schemas"]["ExportStatus"];
            pool: components["schemas"]["PoolId"];
            range: {
                firstSeq: components["schemas"]["Count"];
                lastSeq: components["schemas"]["Count"];
            };
            period: {
                from: components["schemas"]["Date"];
                to: components["schemas"]["Date"];
            } | null;
            formats: ("csv" | "xlsx" | "pdf" | "beancount" | "hledger" | "gb-t-24589")[];
            /** @enum {string} */
            language: "zh" | "en";
            recordedAt: components["schemas"]["Instant"];
        };
        ExportId: string;
        ExportList: {
            data: components["schemas"]["ListedExport"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        ExportStatus: "queued" | "running" | "done" | "failed" | "cancelled" | "expired";
        Exposure: {
            id: components["schemas"]["ExposureId"];
            pool: components["schemas"]["PoolId"];
            institutionId: components["schemas"]["InstitutionId"];
            policyVersion: components["schemas"]["PolicyVersionId"];
            /** @enum {string} */
            tier: "loan" | "guaranteed-loan" | "seed" | "early";
            contractNo: string;
            enterprise: components["schemas"]["Enterprise"];
            principalFen: components["schemas"]["Fen"];
            startedOn: components["schemas"]["Date"];
            filedOn: components["schemas"]["Date"];
            recordedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            status: "filed" | "settled";
            claimedFen: components["schemas"]["Fen"];
            openClaimId: components["schemas"]["ClaimId"] | null;
            settledOn: components["schemas"]["Date"] | null;
            /** @constant */
            kind: "loan";
            maturesOn: components["schemas"]["Date"];
            annualRateBp: components["schemas"]["BasisPoints"];
            purpose: string;
            security: ("unsecured" | "ip-pledge" | "receivable-pledge" | "equity-pledge" | "guarantee" | "collateral") | null;
        } | {
            id: components["schemas"]["ExposureId"];
            pool: components["schemas"]["PoolId"];
            institutionId: components["schemas"]["InstitutionId"];
            policyVersion: components["schemas"]["PolicyVersionId"];
            /** @enum {string} */
            tier: "loan" | "guaranteed-loan" | "seed" | "early";
            contractNo: string;
            enterprise: components["schemas"]["Enterprise"];
            principalFen: components["schemas"]["Fen"];
            startedOn: components["schemas"]["Date"];
            filedOn: components["schemas"]["Date"];
            recordedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            status: "filed" | "settled";
            claimedFen: components["schemas"]["Fen"];
            openClaimId: components["schemas"]["ClaimId"] | null;
            settledOn: components["schemas"]["Date"] | null;
            /** @constant */
            kind: "investment";
            /** @enum {string} */
            round: "first" | "later";
        };
        ExposureFiledEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "exposure.filed";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                exposureId: components["schemas"]["ExposureId"];
                pool: components["schemas"]["PoolId"];
                /** @enum {string} */
                kind: "loan" | "investment";
                contractNo: string;
                enterprise: components["schemas"]["CreditCode"];
                principalFen: components["schemas"]["Fen"];
                startedOn: components["schemas"]["Date"];
                filedOn: components["schemas"]["Date"];
                policyVersion: components["schemas"]["PolicyVersionId"];
            };
        };
        ExposureId: string;
        ExposureList: {
            data: components["schemas"]["Exposure"][];
            nextCursor: string | null;
        };
        Fen: number;
        FieldError: {
            pointer: string;
            code: string;
        };
        /** Format: binary */
        File: string;
        FiledExposure: {
            id: components["schemas"]["ExposureId"];
            pool: components["schemas"]["PoolId"];
            institutionId: components["schemas"]["InstitutionId"];
            policyVersion: components["schemas"]["PolicyVersionId"];
            /** @enum {string} */
            tier: "loan" | "guaranteed-loan" | "seed" | "early";
            contractNo: string;
            enterprise: components["schemas"]["Enterprise"];
            principalFen: components["schemas"]["Fen"];
            startedOn: components["schemas"]["Date"];
            filedOn: components["schemas"]["Date"];
            recordedAt: components["schemas"]["Instant"];
            /** @constant */
            status: "filed";
            /** @constant */
            kind: "loan";
            maturesOn: components["schemas"]["Date"];
            annualRateBp: components["schemas"]["BasisPoints"];
            purpose: string;
            security: ("unsecured" | "ip-pledge" | "receivable-pledge" | "equity-pledge" | "guarantee" | "collateral") | null;
        } | {
            id: components["schemas"]["ExposureId"];
            pool: components["schemas"]["PoolId"];
            institutionId: components["schemas"]["InstitutionId"];
            policyVersion: components["schemas"]["PolicyVersionId"];
            /** @enum {string} */
            tier: "loan" | "guaranteed-loan" | "seed" | "early";
            contractNo: string;
            enterprise: components["schemas"]["Enterprise"];
            principalFen: components["schemas"]["Fen"];
            startedOn: components["schemas"]["Date"];
            filedOn: components["schemas"]["Date"];
            recordedAt: components["schemas"]["Instant"];
            /** @constant */
            status: "filed";
            /** @constant */
            kind: "investment";
            /** @enum {string} */
            round: "first" | "later";
        };
        FiledFigures: {
            period: components["schemas"]["Period"];
            filedFen: components["schemas"]["Fen"];
            outstandingFen: components["schemas"]["Fen"];
            compensatedFen: components["schemas"]["SignedFen"];
            capFen: components["schemas"]["SignedFen"];
            lossRatioBp: components["schemas"]["Ratio"] | null;
            leverageBp: components["schemas"]["Ratio"] | null;
        };
        FilingRefusal: {
            /** @constant */
            code: "filing.kind-not-yours";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            /** @enum {string} */
            institutionKind: "bank" | "fund";
            /** @enum {string} */
            kind: "loan" | "investment";
        } | {
            /** @constant */
            code: "filing.no-policy-in-force";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            startedOn: components["schemas"]["Date"];
        } | {
            /** @constant */
            code: "filing.not-started";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            startedOn: components["schemas"]["Date"];
            today: components["schemas"]["Date"];
        } | {
            /** @constant */
            code: "filing.too-late";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            startedOn: components["schemas"]["Date"];
            lastDay: components["schemas"]["Date"];
            today: components["schemas"]["Date"];
        } | {
            /** @constant */
            code: "loan.principal-above-limit";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            principalFen: components["schemas"]["Fen"];
            limitFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "loan.revenue-above-limit";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            revenueFen: components["schemas"]["Fen"];
            belowFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "loan.term-above-limit";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            maturesOn: components["schemas"]["Date"];
            lastDay: components["schemas"]["Date"];
            monthsMax: components["schemas"]["Count"];
        } | {
            /** @constant */
            code: "loan.matures-before-start";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            startedOn: components["schemas"]["Date"];
            maturesOn: components["schemas"]["Date"];
        } | {
            /** @constant */
            code: "investment.round-not-first";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
        } | {
            /** @constant */
            code: "enterprise.founded-after-start";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            foundedOn: components["schemas"]["Date"];
            startedOn: components["schemas"]["Date"];
        } | {
            /** @constant */
            code: "enterprise.too-old";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            foundedOn: components["schemas"]["Date"];
            ageMonthsMax: components["schemas"]["Count"];
        } | {
            /** @constant */
            code: "enterprise.too-many-staff";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            staff: components["schemas"]["Count"];
            staffMax: components["schemas"]["Count"];
        } | {
            /** @constant */
            code: "enterprise.assets-above-limit";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            assetsFen: components["schemas"]["Fen"];
            limitFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "enterprise.revenue-above-limit";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            revenueFen: components["schemas"]["Fen"];
            limitFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "institution.no-agreement-on-start";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            startedOn: components["schemas"]["Date"];
        } | {
            /** @constant */
            code: "institution.no-agreement-on-filing";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            today: components["schemas"]["Date"];
        } | {
            /** @constant */
            code: "institution.quota-exceeded";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            principalFen: components["schemas"]["Fen"];
            outstandingFen: components["schemas"]["Fen"];
            quotaFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "institution.suspended";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            compensatedFen: components["schemas"]["Fen"];
            filedFen: components["schemas"]["Fen"];
            stopAboveBp: components["schemas"]["BasisPoints"];
            policyVersion: components["schemas"]["PolicyVersionId"];
        } | {
            /** @constant */
            code: "cap.leverage-exceeded";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            principalFen: components["schemas"]["Fen"];
            leftFen: components["schemas"]["Fen"];
            limitFen: components["schemas"]["Fen"];
            leverageMax: components["schemas"]["Count"];
        } | {
            /** @constant */
            code: "filing.contract-already-filed";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            contractNo: string;
            exposureId: components["schemas"]["ExposureId"];
        } | {
            /** @constant */
            code: "filing.too-many-alike";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            alikeMax: components["schemas"]["Count"];
        } | {
            /** @constant */
            code: "filing.too-large-to-count";
            text: string;
            clause?: string;
            basis?: components["schemas"]["Basis"];
            principalFen: components["schemas"]["Fen"];
            leftFen: components["schemas"]["Fen"];
        };
        Finding: {
            /** @enum {string} */
            kind: "only-in-bank" | "doubled";
            line: components["schemas"]["BankLine"];
        } | {
            /** @constant */
            kind: "only-in-ledger";
            entry: components["schemas"]["CashEntry"];
        } | {
            /** @constant */
            kind: "amount-differs";
            line: components["schemas"]["BankLine"];
            entry: components["schemas"]["CashEntry"];
            differenceFen: components["schemas"]["SignedFen"];
        } | {
            /** @constant */
            kind: "date-differs";
            line: components["schemas"]["BankLine"];
            entry: components["schemas"]["CashEntry"];
            days: number;
        } | {
            /** @constant */
            kind: "reference-missing";
            line: components["schemas"]["BankLine"];
            entry: components["schemas"]["CashEntry"];
        };
        Flag: {
            /** @constant */
            code: "possible-double-draw";
            exposureIds: components["schemas"]["ExposureId"][];
            institutionIds: components["schemas"]["InstitutionId"][];
            cleared: {
                exposureId: components["schemas"]["ExposureId"];
                reason: string;
                actor: string;
                at: components["schemas"]["Instant"];
            }[];
        };
        GeneralLedger: {
            pool: components["schemas"]["PoolId"];
            poolName: string;
            cut: components["schemas"]["Cut"];
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"];
            accounts: {
                /** @enum {string} */
                account: "fiscal" | "interest" | "recoveries" | "claimants" | "treasury" | "subfunds" | "available" | "reserved" | "payable" | "committed";
                code: string;
                name: string;
                opening: components["schemas"]["Balance"];
                months: components["schemas"]["LedgerMonth"][];
                closing: components["schemas"]["Balance"];
            }[];
        };
        InAndOut: {
            inFen: components["schemas"]["Fen"];
            outFen: components["schemas"]["Fen"];
        };
        /** Format: date-time */
        Instant: string;
        Institution: {
            id: components["schemas"]["InstitutionId"];
            /** @enum {string} */
            kind: "bank" | "fund";
            name: string;
            creditCode: components["schemas"]["CreditCode"];
            agreement: {
                from: components["schemas"]["Date"];
                to: components["schemas"]["Date"] | null;
            };
            quotaFen: components["schemas"]["Fen"] | null;
            recordedAt: components["schemas"]["Instant"];
        };
        InstitutionFact: {
            /** @constant */
            kind: "agreed";
            actor: string;
            at: components["schemas"]["Instant"];
            agreement: components["schemas"]["Agreement"];
        } | {
            /** @enum {string} */
            kind: "warned" | "suspended";
            actor: string;
            compensatedFen: components["schemas"]["Fen"];
            filedFen: components["schemas"]["Fen"];
            lineBp: components["schemas"]["BasisPoints"];
            policyVersion: components["schemas"]["PolicyVersionId"];
            entrySeq: components["schemas"]["Count"];
            at: components["schemas"]["Instant"];
            ratioBp: components["schemas"]["Ratio"] | null;
        } | {
            /** @constant */
            kind: "resumed";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string;
            compensatedFen: components["schemas"]["Fen"];
            filedFen: components["schemas"]["Fen"];
            ratioBp: components["schemas"]["Ratio"] | null;
        };
        InstitutionId: string;
        InstitutionList: {
            data: components["schemas"]["Institution"][];
            nextCursor: string | null;
        };
        InstitutionResumedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "institution.resumed";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                reason: string;
                compensatedFen: components["schemas"]["Fen"];
                filedFen: components["schemas"]["Fen"];
            };
        };
        InstitutionStatement: {
            pool: components["schemas"]["PoolId"];
            poolName: string;
            cut: components["schemas"]["Cut"];
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"];
            accounts: components["schemas"]["TrialLine"][];
            totals: {
                opening: components["schemas"]["Turnover"];
                movement: components["schemas"]["Turnover"];
                closing: components["schemas"]["Turnover"];
            };
            claims: components["schemas"]["ClaimBalances"][];
            institutionId: components["schemas"]["InstitutionId"];
        };
        InstitutionSuspendedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "institution.suspended";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                /** @constant */
                cause: "stop-line";
                policyVersion: components["schemas"]["PolicyVersionId"];
            };
        };
        InstitutionUsage: {
            institutionId: components["schemas"]["InstitutionId"];
            pool: components["schemas"]["PoolId"];
            asOf: components["schemas"]["Date"];
            policyVersion: components["schemas"]["PolicyVersionId"] | null;
            agreement: {
                from: components["schemas"]["Date"];
                to: components["schemas"]["Date"] | null;
            } | null;
            quota: {
                limitFen: components["schemas"]["Fen"] | null;
                usedFen: components["schemas"]["Fen"];
                leftFen: components["schemas"]["Fen"] | null;
            };
            institutionYear: {
                year: components["schemas"]["Count"];
                limitFen: components["schemas"]["Fen"] | null;
                usedFen: components["schemas"]["Fen"];
                leftFen: components["schemas"]["Fen"] | null;
            };
            stopLine: {
                compensatedFen: components["schemas"]["Fen"];
                filedFen: components["schemas"]["Fen"];
                ratioBp: components["schemas"]["Ratio"] | null;
                isSuspended: boolean;
                warnAtBp: components["schemas"]["BasisPoints"] | null;
                stopAboveBp: components["schemas"]["BasisPoints"] | null;
                onceFiledFen: components["schemas"]["Fen"] | null;
                leftFen: components["schemas"]["Fen"] | null;
            };
            leverage?: {
                leverageMax: components["schemas"]["Count"] | null;
                limitFen: components["schemas"]["Fen"] | null;
                usedFen: components["schemas"]["Fen"];
                leftFen: components["schemas"]["Fen"] | null;
            };
        };
        LastReconciliation: {
            period: components["schemas"]["Period"];
            differenceFen: components["schemas"]["SignedFen"];
            unexplainedFen: components["schemas"]["SignedFen"];
            onlyInBankCount: components["schemas"]["Count"];
            onlyInLedgerCount: components["schemas"]["Count"];
            recordedBy: string;
            recordedAt: components["schemas"]["Instant"];
        };
        LaterStep: {
            /** @constant */
            action: "submit";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            text: string;
        } | {
            /** @constant */
            action: "review";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            clearances: components["schemas"]["Clearance"][];
            text: string;
        } | {
            /** @constant */
            action: "clear";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            clearances: components["schemas"]["Clearance"][];
            text: string;
        } | {
            /** @constant */
            action: "return";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            text: string;
        } | {
            /** @constant */
            action: "resubmit";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            evidence: components["schemas"]["Evidence"][];
            text: string;
        } | {
            /** @constant */
            action: "withdraw";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            text: string;
        } | {
            /** @constant */
            action: "approve";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            amountFen: components["schemas"]["Fen"];
            notice: components["schemas"]["PublicNotice"] | null;
            matchApplicationId: components["schemas"]["MatchApplicationId"] | null;
            twinIds: components["schemas"]["ExposureId"][];
            text: string;
        } | {
            /** @constant */
            action: "reject";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            text: string;
        } | {
            /** @constant */
            action: "object";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            name: string;
            contact: string;
            text: string;
        } | {
            /** @constant */
            action: "resolve-objection";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            objection: components["schemas"]["Count"];
            /** @enum {string} */
            outcome: "dismissed" | "upheld";
            text: string;
        } | {
            /** @constant */
            action: "pay";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            paidOn: components["schemas"]["Date"];
            paymentRef: string;
            provincePaidOn: components["schemas"]["Date"] | null;
            text: string;
        } | {
            /** @constant */
            action: "recover";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            receivedFen: components["schemas"]["Fen"];
            costsFen: components["schemas"]["Fen"];
            receivedOn: components["schemas"]["Date"];
            reference: string;
            provinceFen: components["schemas"]["Fen"];
            text: string;
        } | {
            /** @constant */
            action: "close";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            text: string;
        } | {
            /** @constant */
            action: "write-off";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            documentNo: string;
            text: string;
        } | {
            /** @constant */
            action: "order-clawback";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            amountFen: components["schemas"]["Fen"];
            text: string;
        } | {
            /** @constant */
            action: "cancel-clawback";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            text: string;
        } | {
            /** @constant */
            action: "claw-back";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            receivedOn: components["schemas"]["Date"];
            reference: string;
            text: string;
        } | {
            /** @constant */
            action: "reverse";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            reversedSeq: components["schemas"]["Count"];
            orderedBy: string;
            text: string;
        };
        LedgerMonth: {
            period: components["schemas"]["Period"];
            debitFen: components["schemas"]["Fen"];
            creditFen: components["schemas"]["Fen"];
            yearToDate: components["schemas"]["Turnover"];
            balance: components["schemas"]["Balance"];
        };
        Lever: {
            changes: components["schemas"]["LeverChange"][];
            amountFen: components["schemas"]["Fen"];
            gainFen: components["schemas"]["Fen"];
            text: string;
        };
        LeverChange: {
            /** @constant */
            code: "wait-until-overdue";
            overdueDays: components["schemas"]["Count"];
            onDay: components["schemas"]["Date"];
        } | {
            /** @constant */
            code: "state-overdue-days";
            overdueDays: components["schemas"]["Count"];
        } | {
            /** @constant */
            code: "claim-once-settled";
            claimId: components["schemas"]["ClaimId"];
        } | {
            /** @constant */
            code: "claim-within-principal";
            lossFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "claim-next-year";
            onDay: components["schemas"]["Date"];
        } | {
            /** @constant */
            code: "claim-again-with-papers";
        } | {
            /** @constant */
            code: "claim-after-appropriation";
            headroomFen: components["schemas"]["Fen"];
            shortFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "lift-cap";
            cap: components["schemas"]["CityCap"];
        } | {
            /** @constant */
            code: "raise-city-rate";
            fromBp: components["schemas"]["BasisPoints"];
            toBp: components["schemas"]["BasisPoints"];
        } | {
            /** @constant */
            code: "release-usage";
            /** @enum {string} */
            cap: "cap-per-enterprise" | "cap-per-institution-year";
            usedFen: components["schemas"]["Fen"];
        };
        ListedClaim: {
            /** @enum {string} */
            status: "submitted" | "returned" | "reviewed" | "withdrawn" | "rejected";
            id: components["schemas"]["ClaimId"];
            pool: components["schemas"]["PoolId"];
            exposureId: components["schemas"]["ExposureId"];
            institutionId: components["schemas"]["InstitutionId"];
            enterprise: components["schemas"]["CreditCode"];
            requestedFen: components["schemas"]["Fen"];
            reservedFen: components["schemas"]["Fen"];
            loss: components["schemas"]["Loss"];
            evidence: components["schemas"]["Evidence"][];
            decision: components["schemas"]["Decision"];
            recordedAt: components["schemas"]["Instant"];
            due: components["schemas"]["DueDates"] | null;
            entry: components["schemas"]["EntryRef"];
        } | {
            /** @enum {string} */
            status: "approved";
            id: components["schemas"]["ClaimId"];
            pool: components["schemas"]["PoolId"];
            exposureId: components["schemas"]["ExposureId"];
            institutionId: components["schemas"]["InstitutionId"];
            enterprise: components["schemas"]["CreditCode"];
            requestedFen: components["schemas"]["Fen"];
            reservedFen: components["schemas"]["Fen"];
            loss: components["schemas"]["Loss"];
            evidence: components["schemas"]["Evidence"][];
            decision: components["schemas"]["Decision"];
            recordedAt: components["schemas"]["Instant"];
            due: components["schemas"]["DueDates"] | null;
            approvedFen: components["schemas"]["Fen"];
            matchApplicationId: components["schemas"]["MatchApplicationId"] | null;
            notice: components["schemas"]["PublicNotice"] | null;
            objections: components["schemas"]["Objection"][];
            entry: components["schemas"]["EntryRef"];
        } | {
            /** @enum {string} */
            status: "paid" | "recovering" | "closed" | "clawed-back";
            id: components["schemas"]["ClaimId"];
            pool: components["schemas"]["PoolId"];
            exposureId: components["schemas"]["ExposureId"];
            institutionId: components["schemas"]["InstitutionId"];
            enterprise: components["schemas"]["CreditCode"];
            requestedFen: components["schemas"]["Fen"];
            reservedFen: components["schemas"]["Fen"];
            loss: components["schemas"]["Loss"];
            evidence: components["schemas"]["Evidence"][];
            decision: components["schemas"]["Decision"];
            recordedAt: components["schemas"]["Instant"];
            due: components["schemas"]["DueDates"] | null;
            approvedFen: components["schemas"]["Fen"];
            matchApplicationId: components["schemas"]["MatchApplicationId"] | null;
            notice: components["schemas"]["PublicNotice"] | null;
            objections: components["schemas"]["Objection"][];
            paidFen: components["schemas"]["Fen"];
            paidOn: components["schemas"]["Date"];
            paymentRef: string;
            recovered: components["schemas"]["Bearer"][];
            clawedBackFen: components["schemas"]["Fen"];
            clawbackOrder: components["schemas"]["ClawbackOrder"] | null;
            closing: components["schemas"]["Closing"] | null;
            entry: components["schemas"]["EntryRef"];
        } | {
            /** @enum {string} */
            status: "refused";
            id: components["schemas"]["ClaimId"];
            pool: components["schemas"]["PoolId"];
            exposureId: components["schemas"]["ExposureId"];
            institutionId: components["schemas"]["InstitutionId"];
            enterprise: components["schemas"]["CreditCode"];
            requestedFen: components["schemas"]["Fen"];
            reservedFen: components["schemas"]["Fen"];
            loss: components["schemas"]["Loss"];
            evidence: components["schemas"]["Evidence"][];
            decision: components["schemas"]["Decision"];
            recordedAt: components["schemas"]["Instant"];
            due: components["schemas"]["DueDates"] | null;
            refusals: components["schemas"]["ClaimRefusal"][];
        };
        ListedExport: {
            id: components["schemas"]["ExportId"];
            status: components["schemas"]["ExportStatus"];
            pool: components["schemas"]["PoolId"];
            range: {
                firstSeq: components["schemas"]["Count"];
                lastSeq: components["schemas"]["Count"];
            };
            period: {
                from: components["schemas"]["Date"];
                to: components["schemas"]["Date"];
            } | null;
            formats: ("csv" | "xlsx" | "pdf" | "beancount" | "hledger" | "gb-t-24589")[];
            /** @enum {string} */
            language: "zh" | "en";
            recordedAt: components["schemas"]["Instant"];
            progress: {
                entriesDone: components["schemas"]["Count"];
                entriesTotal: components["schemas"]["Count"];
            };
            expiresAt: components["schemas"]["Instant"] | null;
        };
        Loss: {
            /** @enum {string} */
            event: "overdue" | "bankruptcy" | "listed-transfer";
            occurredOn: components["schemas"]["Date"];
            overdueDays: components["schemas"]["Count"] | null;
            lossFen: components["schemas"]["Fen"];
            receivedFen: components["schemas"]["Fen"];
            otherCompensationFen: components["schemas"]["Fen"];
        };
        MatchApplication: {
            id: components["schemas"]["MatchApplicationId"];
            /** @enum {string} */
            status: "to-send" | "sent" | "decided" | "paid" | "withdrawn";
            claimId: components["schemas"]["ClaimId"];
            pool: components["schemas"]["PoolId"];
            institutionId: components["schemas"]["InstitutionId"];
            enterprise: components["schemas"]["CreditCode"];
            policyVersion: components["schemas"]["PolicyVersionId"];
            amountFen: components["schemas"]["Fen"];
            sent: {
                sentOn: components["schemas"]["Date"];
                documentNo: string | null;
            } | null;
            decision: {
                /** @enum {string} */
                outcome: "full" | "less" | "refused";
                amountFen: components["schemas"]["Fen"];
                documentNo: string;
                decidedOn: components["schemas"]["Date"];
            } | null;
            payment: {
                paidOn: components["schemas"]["Date"];
                documentNo: string;
            } | null;
            steps: {
                /** @enum {string} */
                action: "send" | "decide" | "pay" | "withdraw";
                actor: string;
                at: components["schemas"]["Instant"];
            }[];
            recordedAt: components["schemas"]["Instant"];
        };
        MatchApplicationId: string;
        MatchApplicationList: {
            data: components["schemas"]["MatchApplication"][];
            nextCursor: string | null;
        };
        MatchedBankLine: {
            id: components["schemas"]["BankLineId"];
            bank: string;
            bookedOn: components["schemas"]["Date"];
            /** @enum {string} */
            direction: "in" | "out";
            amountFen: components["schemas"]["Fen"];
            reference: string | null;
            summary: string | null;
            counterparty: string | null;
            balanceFen: components["schemas"]["SignedFen"] | null;
            match: {
                /** @enum {string} */
                by: "reference" | "amount-and-date" | "manual";
                entrySeqs: components["schemas"]["Count"][];
            } | null;
        };
        NoticeList: {
            data: components["schemas"]["PublishedNotice"][];
            nextCursor: string | null;
        };
        Objection: {
            number: components["schemas"]["Count"];
            raisedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            status: "open" | "dismissed" | "upheld";
        };
        OrderedReversal: {
            pool: components["schemas"]["PoolId"];
            seq: components["schemas"]["Count"];
            claimId: components["schemas"]["ClaimId"] | null;
            reason: string;
            orderedBy: string;
            orderedAt: components["schemas"]["Instant"];
            /** @constant */
            status: "ordered";
            execution: null;
        };
        PackFile: {
            name: string;
            bytes: components["schemas"]["Count"];
            lines: components["schemas"]["Count"];
            sha256: components["schemas"]["Sha256"];
            sm3: components["schemas"]["Sha256"];
            url: string;
        };
        /** @enum {string} */
        ParameterName: "lossBase" | "otherCompensation" | "otherPayers" | "provinceRateBp" | "provinceCapPerDealFen" | "cityRateBp" | "cityRateBonus" | "governmentsTogetherMaxBp" | "cityCapPerDealFen" | "cityCapPerEnterpriseFen" | "cityCapPerInstitutionYearFen" | "principalLimits" | "termMonthsMax" | "stageLimits" | "lossEvents" | "claimWindowMonths" | "filingWindowDays" | "leverageMax" | "stopLine" | "reviewWorkingDays" | "decisionWorkingDays" | "publicNoticeWorkingDays" | "requireProvincePaidFirst" | "cityRecoveryGoesTo" | "whenPoolIsShort";
        /** @enum {string} */
        Payer: "national" | "county" | "guarantor" | "province" | "city" | "other-compensation" | "claimant";
        Period: string;
        Policy: {
            id: components["schemas"]["PolicyVersionId"];
            pool: components["schemas"]["PoolId"];
            /** @enum {string} */
            status: "shipped" | "proposed" | "confirmed";
            effectiveFrom: components["schemas"]["Date"];
            digest: components["schemas"]["Sha256"];
            basedOn: components["schemas"]["PolicyVersionId"] | null;
            proposedBy: string | null;
            proposedAt: components["schemas"]["Instant"] | null;
            confirmedBy: string | null;
            confirmedAt: components["schemas"]["Instant"] | null;
            parameters: components["schemas"]["PolicyParameters"];
        };
        PolicyConfirmedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "policy.confirmed";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                policyVersion: components["schemas"]["PolicyVersionId"];
                pool: components["schemas"]["PoolId"];
                effectiveFrom: components["schemas"]["Date"];
                digest: components["schemas"]["Sha256"];
            };
        };
        PolicyFault: {
            /** @constant */
            code: "effective-from.not-later";
            text: string;
            effectiveFrom: components["schemas"]["Date"];
            today: components["schemas"]["Date"];
        } | {
            /** @constant */
            code: "parameter.not-of-pool";
            text: string;
            parameter: components["schemas"]["ParameterName"];
        } | {
            /** @constant */
            code: "parameter.tier-not-of-pool";
            text: string;
            parameter: components["schemas"]["ParameterName"];
            /** @enum {string} */
            tier: "loan" | "guaranteed-loan" | "seed" | "early";
        } | {
            /** @constant */
            code: "parameter.zero";
            text: string;
            parameter: components["schemas"]["ParameterName"];
        } | {
            /** @constant */
            code: "parameter.empty";
            text: string;
            parameter: components["schemas"]["ParameterName"];
        } | {
            /** @constant */
            code: "rates.city-pays-nothing";
            text: string;
        } | {
            /** @constant */
            code: "rates.city-above-whole";
            text: string;
            /** @enum {string} */
            tier: "loan" | "guaranteed-loan" | "seed" | "early";
            togetherBp: components["schemas"]["Count"];
        } | {
            /** @constant */
            code: "rates.others-above-whole";
            text: string;
            /** @enum {string} */
            tier: "loan" | "guaranteed-loan" | "seed" | "early";
            togetherBp: components["schemas"]["Count"];
        } | {
            /** @constant */
            code: "rates.guarantor-above-rest";
            text: string;
            /** @enum {string} */
            tier: "loan" | "guaranteed-loan" | "seed" | "early";
            guarantorBp: components["schemas"]["Count"];
            maxBp: components["schemas"]["BasisPoints"];
        } | {
            /** @constant */
            code: "rates.all-above-whole";
            text: string;
            /** @enum {string} */
            tier: "loan" | "guaranteed-loan" | "seed" | "early";
            togetherBp: components["schemas"]["Count"];
        } | {
            /** @constant */
            code: "other-payers.twice";
            text: string;
            /** @enum {string} */
            payer: "national" | "county" | "guarantor";
        } | {
            /** @constant */
            code: "stages.out-of-order";
            text: string;
        } | {
            /** @constant */
            code: "stages.shrinking";
            text: string;
            /** @enum {string} */
            stage: "seed" | "early";
            /** @enum {string} */
            measure: "ageMonthsMax" | "staffMax" | "assetsMaxFen" | "revenueMaxFen";
        } | {
            /** @constant */
            code: "principal-limits.not-rising";
            text: string;
            revenueBelowFen: components["schemas"]["Fen"];
            previousFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "loss-events.twice";
            text: string;
            /** @enum {string} */
            event: "overdue" | "bankruptcy" | "listed-transfer";
        } | {
            /** @constant */
            code: "loss-events.not-of-pool";
            text: string;
            /** @enum {string} */
            event: "overdue" | "bankruptcy" | "listed-transfer";
        } | {
            /** @constant */
            code: "loss-events.overdue-days-missing";
            text: string;
        } | {
            /** @constant */
            code: "loss-events.overdue-days-misplaced";
            text: string;
            /** @enum {string} */
            event: "overdue" | "bankruptcy" | "listed-transfer";
        } | {
            /** @constant */
            code: "stop-line.warning-above-stop";
            text: string;
            warnAtBp: components["schemas"]["BasisPoints"];
            stopAboveBp: components["schemas"]["BasisPoints"];
        };
        PolicyList: {
            data: components["schemas"]["ReadPolicy"][];
            nextCursor: string | null;
        };
        PolicyParameters: {
            lossBase: {
                name: string;
                /** @enum {string} */
                value: "unrecovered-principal" | "investment-less-received";
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            otherCompensation: {
                name: string;
                /** @enum {string} */
                value: "before-share" | "after-share";
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            otherPayers: {
                name: string;
                value: {
                    /** @enum {string} */
                    payer: "national" | "county" | "guarantor";
                    rateBp: {
                        [key: string]: unknown;
                    };
                }[];
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            provinceRateBp: {
                name: string;
                value: {
                    [key: string]: unknown;
                };
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            provinceCapPerDealFen: {
                name: string;
                value: {
                    [key: string]: unknown;
                } | null;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            cityRateBp: {
                name: string;
                value: {
                    [key: string]: unknown;
                };
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            cityRateBonus: {
                name: string;
                value: {
                    anyOf: ("first-loan" | "unsecured" | "ip-pledge" | "receivable-pledge" | "equity-pledge")[];
                    addBp: unknown;
                } | null;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            governmentsTogetherMaxBp: {
                name: string;
                value: unknown;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            cityCapPerDealFen: {
                name: string;
                value: {
                    [key: string]: unknown;
                } | null;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            cityCapPerEnterpriseFen: {
                name: string;
                value: unknown | null;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            cityCapPerInstitutionYearFen: {
                name: string;
                value: unknown | null;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            principalLimits: {
                name: string;
                value: {
                    revenueBelowFen: unknown;
                    firstLoanFen: unknown;
                    laterLoanFen: unknown;
                }[] | null;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            termMonthsMax: {
                name: string;
                value: number | null;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            stageLimits: {
                name: string;
                value: {
                    /** @enum {string} */
                    stage: "seed" | "early";
                    ageMonthsMax: number;
                    staffMax: number;
                    assetsMaxFen: unknown;
                    revenueMaxFen: unknown;
                }[] | null;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            lossEvents: {
                name: string;
                value: {
                    /** @enum {string} */
                    event: "overdue" | "bankruptcy" | "listed-transfer";
                    overdueDaysMin: number | null;
                    cover: {
                        months: number;
                        /** @enum {string} */
                        countedFrom: "start" | "filing";
                    } | null;
                }[];
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            claimWindowMonths: {
                name: string;
                value: number;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            filingWindowDays: {
                name: string;
                value: number;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            leverageMax: {
                name: string;
                value: number | null;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            stopLine: {
                name: string;
                value: {
                    warnAtBp: unknown;
                    stopAboveBp: unknown;
                    onceFiledFen: unknown;
                } | null;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            reviewWorkingDays: {
                name: string;
                value: number;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            decisionWorkingDays: {
                name: string;
                value: number;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            publicNoticeWorkingDays: {
                name: string;
                value: number | null;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            requireProvincePaidFirst: {
                name: string;
                value: boolean;
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            cityRecoveryGoesTo: {
                name: string;
                /** @enum {string} */
                value: "headroom" | "treasury";
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
            whenPoolIsShort: {
                name: string;
                /** @enum {string} */
                value: "refuse";
                /** @enum {string} */
                unit: "choice" | "bp" | "fen" | "days" | "working-days" | "months" | "times" | "rules";
                basis: components["schemas"]["Basis"];
                clause: string;
            };
        };
        PolicyValue: ("unrecovered-principal" | "investment-less-received") | ("before-share" | "after-share") | {
            /** @enum {string} */
            payer: "national" | "county" | "guarantor";
            rateBp: {
                [key: string]: unknown;
            };
        }[] | {
            [key: string]: unknown;
        } | ({
            [key: string]: unknown;
        } | null) | {
            [key: string]: unknown;
        } | ({
            anyOf: ("first-loan" | "unsecured" | "ip-pledge" | "receivable-pledge" | "equity-pledge")[];
            addBp: unknown;
        } | null) | unknown | ({
            [key: string]: unknown;
        } | null) | (unknown | null) | (unknown | null) | ({
            revenueBelowFen: unknown;
            firstLoanFen: unknown;
            laterLoanFen: unknown;
        }[] | null) | (number | null) | ({
            /** @enum {string} */
            stage: "seed" | "early";
            ageMonthsMax: number;
            staffMax: number;
            assetsMaxFen: unknown;
            revenueMaxFen: unknown;
        }[] | null) | {
            /** @enum {string} */
            event: "overdue" | "bankruptcy" | "listed-transfer";
            overdueDaysMin: number | null;
            cover: {
                months: number;
                /** @enum {string} */
                countedFrom: "start" | "filing";
            } | null;
        }[] | number | (number | null) | ({
            warnAtBp: unknown;
            stopAboveBp: unknown;
            onceFiledFen: unknown;
        } | null) | (number | null) | boolean | ("headroom" | "treasury") | "refuse";
        PolicyVersionId: string;
        Pool: {
            id: components["schemas"]["PoolId"];
            name: string;
            capFen: components["schemas"]["Fen"];
            headroomFen: components["schemas"]["Fen"];
            reservedFen: components["schemas"]["Fen"];
            payableFen: components["schemas"]["Fen"];
            paidFen: components["schemas"]["Fen"];
            recoveredFen: components["schemas"]["Fen"];
            interestFen: components["schemas"]["Fen"];
            committedFen: components["schemas"]["Fen"];
            custodyFen: components["schemas"]["Fen"];
            seq: components["schemas"]["Count"];
            headHash: components["schemas"]["Sha256"];
            reconciliation: components["schemas"]["LastReconciliation"] | null;
            closedThrough: components["schemas"]["Period"] | null;
            recordedAt: components["schemas"]["Instant"] | null;
        };
        PoolAppropriatedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "pool.appropriated";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                pool: components["schemas"]["PoolId"];
                amountFen: components["schemas"]["Fen"];
                effectiveOn: components["schemas"]["Date"];
                documentNo: string | null;
                capFen: components["schemas"]["Fen"];
                headroomFen: components["schemas"]["Fen"];
                entry: components["schemas"]["EntryRef"];
            };
        };
        PoolExhaustedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "pool.exhausted";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                pool: components["schemas"]["PoolId"];
                headroomFen: components["schemas"]["Fen"];
                claimId: components["schemas"]["ClaimId"] | null;
                entry: components["schemas"]["EntryRef"] | null;
            };
        };
        PoolHeadroomLowEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "pool.headroom-low";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                pool: components["schemas"]["PoolId"];
                capFen: components["schemas"]["Fen"];
                headroomFen: components["schemas"]["Fen"];
                entry: components["schemas"]["EntryRef"];
            };
        };
        /** @enum {string} */
        PoolId: "guidance" | "compensation";
        PoolList: {
            data: components["schemas"]["Pool"][];
            nextCursor: string | null;
        };
        Principal: {
            id: string;
            issuer: string;
            subject: string;
            displayName: string;
            roles: ("reviewer" | "approver" | "cashier" | "manager" | "finance" | "auditor" | "administrator")[];
            registeredBy: string;
            registeredAt: components["schemas"]["Instant"];
            changes: {
                /** @enum {string} */
                action: "register" | "change-roles" | "revoke";
                roles: ("reviewer" | "approver" | "cashier" | "manager" | "finance" | "auditor" | "administrator")[];
                changedBy: string;
                changedAt: components["schemas"]["Instant"];
            }[];
            revokedBy: string | null;
            revokedAt: components["schemas"]["Instant"] | null;
            revokedFor: string | null;
        };
        PrincipalList: {
            data: components["schemas"]["Principal"][];
            nextCursor: string | null;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: components["schemas"]["ProblemCode"];
            requestId: string;
            errors?: components["schemas"]["FieldError"][];
            refusals?: (components["schemas"]["ClaimRefusal"] | components["schemas"]["FilingRefusal"] | components["schemas"]["PolicyFault"] | components["schemas"]["RetakingRefusal"])[];
            error?: string;
            roles?: ("reviewer" | "approver" | "cashier" | "manager" | "finance" | "auditor" | "administrator")[];
            principalId?: string;
            conflict?: ("reviewer" | "approver" | "cashier" | "manager" | "finance" | "auditor" | "administrator")[];
            claimId?: components["schemas"]["ClaimId"] | components["schemas"]["ClaimId"];
            settledOn?: components["schemas"]["Date"];
            firstDay?: components["schemas"]["Date"];
            lastDay?: components["schemas"]["Date"];
            action?: ("submit" | "review" | "clear" | "return" | "resubmit" | "withdraw" | "approve" | "reject" | "object" | "resolve-objection" | "pay" | "recover" | "close" | "write-off" | "order-clawback" | "cancel-clawback" | "claw-back" | "reverse") | ("submit" | "review" | "clear" | "return" | "resubmit" | "withdraw" | "approve" | "reject" | "object" | "resolve-objection" | "pay" | "recover" | "close" | "write-off" | "order-clawback" | "cancel-clawback" | "claw-back" | "reverse") | ("send" | "decide" | "pay" | "withdraw");
            /** @enum {string} */
            claimStatus?: "submitted" | "returned" | "reviewed" | "approved" | "paid" | "recovering" | "closed" | "clawed-back" | "rejected" | "withdrawn" | "refused";
            allowedFrom?: ("submitted" | "returned" | "reviewed" | "approved" | "paid" | "recovering" | "closed" | "clawed-back" | "rejected" | "withdrawn" | "refused")[] | components["schemas"]["ExportStatus"][] | ("to-send" | "sent" | "decided" | "paid" | "withdrawn");
            /** @enum {string} */
            earlier?: "submit" | "review" | "clear" | "return" | "resubmit" | "withdraw" | "approve" | "reject" | "object" | "resolve-objection" | "pay" | "recover" | "close" | "write-off" | "order-clawback" | "cancel-clawback" | "claw-back" | "reverse";
            amountFen?: components["schemas"]["Fen"];
            decisionFen?: components["schemas"]["Fen"];
            exposureIds?: components["schemas"]["ExposureId"][] | components["schemas"]["ExposureId"][];
            paidOn?: components["schemas"]["Date"];
            objection?: components["schemas"]["Count"];
            openObjections?: components["schemas"]["Count"][];
            objectionsMax?: components["schemas"]["Count"];
            stepsMax?: components["schemas"]["Count"];
            from?: components["schemas"]["Date"];
            to?: components["schemas"]["Date"];
            provinceFen?: components["schemas"]["Fen"];
            matchApplicationId?: (components["schemas"]["MatchApplicationId"] | null) | components["schemas"]["MatchApplicationId"];
            costsFen?: components["schemas"]["Fen"];
            receivedFen?: components["schemas"]["Fen"];
            netFen?: components["schemas"]["Fen"];
            outstandingFen?: components["schemas"]["Fen"];
            receivedOn?: components["schemas"]["Date"];
            orderedFen?: components["schemas"]["Fen"];
            reversedSeq?: components["schemas"]["Count"];
            /** @enum {string} */
            last?: "submit" | "review" | "clear" | "return" | "resubmit" | "withdraw" | "approve" | "reject" | "object" | "resolve-objection" | "pay" | "recover" | "close" | "write-off" | "order-clawback" | "cancel-clawback" | "claw-back" | "reverse";
            /** @enum {string} */
            account?: "available" | "reserved" | "payable" | "committed";
            shortFen?: components["schemas"]["Fen"];
            closedThrough?: components["schemas"]["Period"];
            firstOpenDay?: components["schemas"]["Date"];
            lineIds?: string[];
            entrySeqs?: components["schemas"]["Count"][];
            bankFen?: components["schemas"]["SignedFen"];
            ledgerFen?: components["schemas"]["SignedFen"];
            entry?: components["schemas"]["EntryRef"];
            institutionId?: components["schemas"]["InstitutionId"];
            revision?: components["schemas"]["Count"];
            effectiveFrom?: components["schemas"]["Date"];
            today?: components["schemas"]["Date"];
            /** @enum {string} */
            applicationStatus?: "to-send" | "sent" | "decided" | "paid" | "withdrawn";
            /** @enum {string} */
            kind?: "reverse" | "close" | "appropriate" | "earn-interest" | "reserve" | "release" | "approve" | "pay" | "recover" | "claw-back" | "commit" | "invest" | "divest" | "return";
            exportStatus?: components["schemas"]["ExportStatus"];
            day?: components["schemas"]["Date"];
            appliedFen?: components["schemas"]["Fen"];
        };
        /** @enum {string} */
        ProblemCode: "request.malformed" | "request.timeout" | "request.too-large" | "request.target-too-long" | "request.unsupported-media-type" | "request.too-many" | "request.headers-too-large" | "webhook-endpoint.not-found" | "webhook-endpoint.too-many" | "webhook-endpoint.disabled" | "event.not-found" | "request.invalid-json" | "request.invalid" | "idempotency.key-missing" | "idempotency.key-invalid" | "idempotency.key-reused" | "auth.token-missing" | "auth.token-invalid" | "auth.token-expired" | "auth.role-forbidden" | "auth.client-invalid" | "auth.too-many-attempts" | "auth.grant-unsupported" | "auth.subject-token-invalid" | "auth.principal-without-role" | "auth.role-not-held" | "client.not-found" | "client.revoked" | "client.key-exists" | "client.key-not-found" | "client.key-retired" | "access.own" | "access.too-many-changes" | "principal.not-found" | "principal.already-registered" | "principal.revoked" | "principal.roles-conflict" | "route.not-found" | "route.method-not-allowed" | "exposure.not-found" | "exposure.ineligible" | "exposure.claim-open" | "exposure.settled" | "exposure.settled-on-out-of-range" | "claim.not-found" | "claim.refused" | "claim.waiting" | "claim.wrong-state" | "claim.same-person" | "claim.amount-above-decision" | "claim.nothing-approved" | "claim.reason-missing" | "claim.flag-uncleared" | "claim.flag-unknown" | "claim.paid-on-out-of-range" | "claim.too-many-steps" | "claim.notice-running" | "claim.objection-open" | "claim.objection-upheld" | "claim.objection-not-open" | "claim.too-many-objections" | "claim.province-not-paid" | "batch.not-found" | "batch.template-not-found" | "batch.file-refused" | "batch.file-too-large" | "export.not-found" | "export.range-empty" | "export.wrong-state" | "export.too-many-under-way" | "match-application.not-found" | "match-application.wrong-state" | "match-application.day-out-of-range" | "match-application.amount-not-less" | "match-application.nothing-granted" | "claim.costs-above-received" | "claim.recovery-above-outstanding" | "claim.received-on-out-of-range" | "claim.clawback-out-of-range" | "claim.clawback-already-ordered" | "claim.no-clawback-ordered" | "claim.entry-built-upon" | "pool.not-found" | "pool.inflow-too-large" | "institution.not-found" | "institution.name-taken" | "institution.credit-code-taken" | "institution.too-many-agreements" | "institution.not-suspended" | "enterprise.not-found" | "entry.not-found" | "reversal.of-reservation" | "reversal.of-such-entry" | "reversal.already-ordered" | "reversal.not-ordered" | "reversal.already-executed" | "reversal.application-sent" | "reversal.same-person" | "reversal.no-longer-possible" | "statement.too-large" | "period.closed" | "close.period-not-over" | "close.already-closed" | "close.not-proposed" | "close.same-person" | "close.figures-changed" | "booking.not-found" | "booking.already-booked" | "booking.same-person" | "bank-account.none" | "bank-statement.refused" | "bank-match.not-found" | "bank-match.not-unmatched" | "bank-match.sums-differ" | "bank-match.already-matched" | "bank-match.same-person" | "ledger.overdrawn" | "calendar.not-found" | "calendar.revision-changed" | "calendar.too-many-revisions" | "policy.not-found" | "policy.incoherent" | "policy.day-taken" | "policy.too-many-versions" | "policy.already-confirmed" | "policy.same-person" | "policy.digest-differs" | "policy.too-late" | "ledger.busy" | "platform.unavailable" | "platform.bug";
        ProposedBooking: {
            pool: components["schemas"]["PoolId"];
            id: components["schemas"]["BookingId"];
            /** @enum {string} */
            kind: "earn-interest" | "return";
            amountFen: components["schemas"]["Fen"];
            effectiveOn: components["schemas"]["Date"];
            documentNo: string;
            /** @constant */
            status: "proposed";
            proposedBy: string;
            proposedAt: components["schemas"]["Instant"];
            confirmedBy: null;
            confirmedAt: null;
            entry: null;
        };
        ProposedClose: {
            pool: components["schemas"]["PoolId"];
            period: components["schemas"]["Period"];
            digest: components["schemas"]["Sha256"];
            accounts: components["schemas"]["TrialLine"][];
            totals: {
                opening: components["schemas"]["Turnover"];
                movement: components["schemas"]["Turnover"];
                closing: components["schemas"]["Turnover"];
            };
            entryCount: components["schemas"]["Count"];
            filedFen: components["schemas"]["Fen"];
            outstandingFen: components["schemas"]["Fen"];
            /** @constant */
            status: "proposed";
            proposedBy: string;
            proposedAt: components["schemas"]["Instant"];
            confirmedBy: null;
            confirmedAt: null;
            entry: null;
        };
        ProposedMatch: {
            pool: components["schemas"]["PoolId"];
            id: components["schemas"]["BankMatchId"];
            lineIds: components["schemas"]["BankLineId"][];
            entrySeqs: components["schemas"]["Count"][];
            reason: string;
            proposedBy: string;
            proposedAt: components["schemas"]["Instant"];
            /** @constant */
            status: "proposed";
            confirmedBy: null;
            confirmedAt: null;
        };
        PublicKey: {
            kid: string;
            /** @constant */
            use?: "sig";
            key_ops?: [
                "verify"
            ];
            /** @constant */
            alg: "ES256";
            /** @constant */
            kty: "EC";
            /** @constant */
            crv: "P-256";
            x: string;
            y: string;
        } | {
            kid: string;
            /** @constant */
            use?: "sig";
            key_ops?: [
                "verify"
            ];
            /** @constant */
            alg: "PS256";
            /** @constant */
            kty: "RSA";
            n: string;
            /** @constant */
            e: "AQAB";
        } | {
            kid: string;
            /** @constant */
            use?: "sig";
            key_ops?: [
                "verify"
            ];
            /** @constant */
            alg: "EdDSA";
            /** @constant */
            kty: "OKP";
            /** @constant */
            crv: "Ed25519";
            x: string;
        };
        PublicNotice: {
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"];
            missingYears: components["schemas"]["Count"][];
        };
        PublishedNotice: {
            claimId: components["schemas"]["ClaimId"];
            pool: components["schemas"]["PoolId"];
            claimant: string;
            enterprise: {
                name: string;
                creditCode: components["schemas"]["CreditCode"];
            };
            amountFen: components["schemas"]["Fen"];
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"];
            isObjectionOpen: boolean;
        };
        Quote: {
            pool: components["schemas"]["PoolId"];
            exposureId: components["schemas"]["ExposureId"];
            requestedFen: components["schemas"]["Fen"];
            decision: components["schemas"]["Decision"];
            asOf: components["schemas"]["EntryRef"];
        };
        Ratio: number;
        ReadClaim: {
            /** @enum {string} */
            status: "submitted" | "returned" | "reviewed" | "withdrawn" | "rejected";
            id: components["schemas"]["ClaimId"];
            pool: components["schemas"]["PoolId"];
            exposureId: components["schemas"]["ExposureId"];
            institutionId: components["schemas"]["InstitutionId"];
            enterprise: components["schemas"]["CreditCode"];
            requestedFen: components["schemas"]["Fen"];
            reservedFen: components["schemas"]["Fen"];
            loss: components["schemas"]["Loss"];
            evidence: components["schemas"]["Evidence"][];
            decision: components["schemas"]["Decision"];
            recordedAt: components["schemas"]["Instant"];
            due: components["schemas"]["DueDates"] | null;
            flags?: components["schemas"]["Flag"][];
            entry: components["schemas"]["EntryRef"];
        } | {
            /** @enum {string} */
            status: "approved";
            id: components["schemas"]["ClaimId"];
            pool: components["schemas"]["PoolId"];
            exposureId: components["schemas"]["ExposureId"];
            institutionId: components["schemas"]["InstitutionId"];
            enterprise: components["schemas"]["CreditCode"];
            requestedFen: components["schemas"]["Fen"];
            reservedFen: components["schemas"]["Fen"];
            loss: components["schemas"]["Loss"];
            evidence: components["schemas"]["Evidence"][];
            decision: components["schemas"]["Decision"];
            recordedAt: components["schemas"]["Instant"];
            due: components["schemas"]["DueDates"] | null;
            flags?: components["schemas"]["Flag"][];
            approvedFen: components["schemas"]["Fen"];
            matchApplicationId: components["schemas"]["MatchApplicationId"] | null;
            notice: components["schemas"]["PublicNotice"] | null;
            objections: components["schemas"]["Objection"][];
            entry: components["schemas"]["EntryRef"];
        } | {
            /** @enum {string} */
            status: "paid" | "recovering" | "closed" | "clawed-back";
            id: components["schemas"]["ClaimId"];
            pool: components["schemas"]["PoolId"];
            exposureId: components["schemas"]["ExposureId"];
            institutionId: components["schemas"]["InstitutionId"];
            enterprise: components["schemas"]["CreditCode"];
            requestedFen: components["schemas"]["Fen"];
            reservedFen: components["schemas"]["Fen"];
            loss: components["schemas"]["Loss"];
            evidence: components["schemas"]["Evidence"][];
            decision: components["schemas"]["Decision"];
            recordedAt: components["schemas"]["Instant"];
            due: components["schemas"]["DueDates"] | null;
            flags?: components["schemas"]["Flag"][];
            approvedFen: components["schemas"]["Fen"];
            matchApplicationId: components["schemas"]["MatchApplicationId"] | null;
            notice: components["schemas"]["PublicNotice"] | null;
            objections: components["schemas"]["Objection"][];
            paidFen: components["schemas"]["Fen"];
            paidOn: components["schemas"]["Date"];
            paymentRef: string;
            recovered: components["schemas"]["Bearer"][];
            clawedBackFen: components["schemas"]["Fen"];
            clawbackOrder: components["schemas"]["ClawbackOrder"] | null;
            closing: components["schemas"]["Closing"] | null;
            entry: components["schemas"]["EntryRef"];
        } | {
            /** @enum {string} */
            status: "refused";
            id: components["schemas"]["ClaimId"];
            pool: components["schemas"]["PoolId"];
            exposureId: components["schemas"]["ExposureId"];
            institutionId: components["schemas"]["InstitutionId"];
            enterprise: components["schemas"]["CreditCode"];
            requestedFen: components["schemas"]["Fen"];
            reservedFen: components["schemas"]["Fen"];
            loss: components["schemas"]["Loss"];
            evidence: components["schemas"]["Evidence"][];
            decision: components["schemas"]["Decision"];
            recordedAt: components["schemas"]["Instant"];
            due: components["schemas"]["DueDates"] | null;
            flags?: components["schemas"]["Flag"][];
            refusals: components["schemas"]["ClaimRefusal"][];
        };
        ReadExport: {
            id: components["schemas"]["ExportId"];
            status: components["schemas"]["ExportStatus"];
            pool: components["schemas"]["PoolId"];
            range: {
                firstSeq: components["schemas"]["Count"];
                lastSeq: components["schemas"]["Count"];
            };
            period: {
                from: components["schemas"]["Date"];
                to: components["schemas"]["Date"];
            } | null;
            formats: ("csv" | "xlsx" | "pdf" | "beancount" | "hledger" | "gb-t-24589")[];
            /** @enum {string} */
            language: "zh" | "en";
            recordedAt: components["schemas"]["Instant"];
            progress: {
                entriesDone: components["schemas"]["Count"];
                entriesTotal: components["schemas"]["Count"];
            };
            expiresAt: components["schemas"]["Instant"] | null;
            pack: {
                manifestSha256: components["schemas"]["Sha256"];
                keyId: components["schemas"]["Sha256"];
                files: components["schemas"]["PackFile"][];
                download: {
                    headers: {
                        "x-riskpool-holder": string;
                    };
                    until: components["schemas"]["Instant"];
                };
            } | null;
        };
        ReadInstitution: {
            id: components["schemas"]["InstitutionId"];
            /** @enum {string} */
            kind: "bank" | "fund";
            name: string;
            creditCode: components["schemas"]["CreditCode"];
            agreement: {
                from: components["schemas"]["Date"];
                to: components["schemas"]["Date"] | null;
            };
            quotaFen: components["schemas"]["Fen"] | null;
            recordedAt: components["schemas"]["Instant"];
            agreements: components["schemas"]["Agreement"][];
            standing: {
                compensatedFen: components["schemas"]["Fen"];
                filedFen: components["schemas"]["Fen"];
                outstandingFen: components["schemas"]["Fen"];
                ratioBp: components["schemas"]["Ratio"] | null;
                suspension: {
                    compensatedFen: components["schemas"]["Fen"];
                    filedFen: components["schemas"]["Fen"];
                    lineBp: components["schemas"]["BasisPoints"];
                    policyVersion: components["schemas"]["PolicyVersionId"];
                    entrySeq: components["schemas"]["Count"];
                    at: components["schemas"]["Instant"];
                } | null;
                warnedAt: components["schemas"]["Instant"] | null;
            };
            facts: components["schemas"]["InstitutionFact"][];
        };
        ReadPolicy: {
            id: components["schemas"]["PolicyVersionId"];
            pool: components["schemas"]["PoolId"];
            /** @enum {string} */
            status: "shipped" | "proposed" | "confirmed";
            effectiveFrom: components["schemas"]["Date"];
            digest: components["schemas"]["Sha256"];
            basedOn: components["schemas"]["PolicyVersionId"] | null;
            proposedBy: string | null;
            proposedAt: components["schemas"]["Instant"] | null;
            confirmedBy: string | null;
            confirmedAt: components["schemas"]["Instant"] | null;
            parameters: components["schemas"]["PolicyParameters"];
            effectiveTo: components["schemas"]["Date"] | null;
        };
        Reconciliation: {
            pool: components["schemas"]["PoolId"];
            cut: components["schemas"]["Cut"];
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"];
            bankFen: components["schemas"]["SignedFen"];
            onlyInLedger: components["schemas"]["InAndOut"];
            adjustedBankFen: components["schemas"]["SignedFen"];
            ledgerFen: components["schemas"]["SignedFen"];
            onlyInBank: components["schemas"]["InAndOut"];
            adjustedLedgerFen: components["schemas"]["SignedFen"];
            differenceFen: components["schemas"]["SignedFen"];
            unexplainedFen: components["schemas"]["SignedFen"];
            statedBankFen: components["schemas"]["SignedFen"] | null;
            matchedCount: components["schemas"]["Count"];
            findingCount: components["schemas"]["Count"];
            findings: components["schemas"]["Finding"][];
        };
        ReconciliationList: {
            data: components["schemas"]["RecordedReconciliation"][];
            nextCursor: string | null;
        };
        RecordedFact: {
            creditCode: components["schemas"]["CreditCode"];
            /** @constant */
            origin: "office";
            asOf: components["schemas"]["Date"];
            staff: components["schemas"]["Count"];
            revenueFen: components["schemas"]["Fen"];
            assetsFen: components["schemas"]["Fen"];
            recordedAt: components["schemas"]["Instant"];
            stage: ("seed" | "early") | null;
            location: string | null;
            carrier: string | null;
            qualifications: string[];
            source: string;
            actor: string;
        };
        RecordedReconciliation: {
            pool: components["schemas"]["PoolId"];
            period: components["schemas"]["Period"];
            seq: components["schemas"]["Count"];
            hash: components["schemas"]["Sha256"];
            bankFen: components["schemas"]["SignedFen"];
            onlyInLedger: components["schemas"]["InAndOut"];
            adjustedBankFen: components["schemas"]["SignedFen"];
            ledgerFen: components["schemas"]["SignedFen"];
            onlyInBank: components["schemas"]["InAndOut"];
            adjustedLedgerFen: components["schemas"]["SignedFen"];
            differenceFen: components["schemas"]["SignedFen"];
            unexplainedFen: components["schemas"]["SignedFen"];
            onlyInBankCount: components["schemas"]["Count"];
            onlyInLedgerCount: components["schemas"]["Count"];
            recordedBy: string;
            recordedAt: components["schemas"]["Instant"];
        };
        RecoveryRecordedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "recovery.recorded";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                claimId: components["schemas"]["ClaimId"];
                exposureId: components["schemas"]["ExposureId"];
                pool: components["schemas"]["PoolId"];
                receivedFen: components["schemas"]["Fen"];
                costsFen: components["schemas"]["Fen"];
                receivedOn: components["schemas"]["Date"];
                reference: string;
                shares: {
                    payer: string;
                    amountFen: components["schemas"]["Fen"];
                }[];
                entry: components["schemas"]["EntryRef"] | null;
            };
        };
        Resumed: {
            institutionId: components["schemas"]["InstitutionId"];
            /** @constant */
            kind: "resumed";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string;
            compensatedFen: components["schemas"]["Fen"];
            filedFen: components["schemas"]["Fen"];
            ratioBp: components["schemas"]["Ratio"] | null;
        };
        RetakingRefusal: {
            /** @constant */
            code: "retaking.exposure-claimed";
            text: string;
            openClaimId: components["schemas"]["ClaimId"];
        } | {
            /** @constant */
            code: "retaking.exposure-settled";
            text: string;
            settledOn: components["schemas"]["Date"];
        } | {
            /** @constant */
            code: "retaking.principal-exceeded";
            text: string;
            lossFen: components["schemas"]["Fen"];
            claimedFen: components["schemas"]["Fen"];
            principalFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            code: "retaking.cap-exceeded";
            text: string;
            /** @enum {string} */
            cap: "cap-per-enterprise" | "cap-per-institution-year";
            limitFen: components["schemas"]["Fen"];
            usedFen: components["schemas"]["Fen"];
            amountFen: components["schemas"]["Fen"];
        };
        ReversalList: {
            data: (components["schemas"]["OrderedReversal"] | components["schemas"]["ExecutedReversal"])[];
            nextCursor: string | null;
        };
        RowResult: {
            row: components["schemas"]["Count"];
            /** @enum {string} */
            outcome: "accepted" | "repeated";
            id: components["schemas"]["ExposureId"] | components["schemas"]["ClaimId"];
            problem: null;
            refusals: unknown[];
            faults: unknown[];
        } | {
            row: components["schemas"]["Count"];
            /** @constant */
            outcome: "refused";
            id: (components["schemas"]["ExposureId"] | components["schemas"]["ClaimId"]) | null;
            problem: {
                code: string;
                title: string;
            };
            refusals: (components["schemas"]["ClaimRefusal"] | components["schemas"]["FilingRefusal"])[];
            faults: unknown[];
        } | {
            row: components["schemas"]["Count"];
            /** @constant */
            outcome: "invalid";
            id: null;
            problem: null;
            refusals: unknown[];
            faults: {
                column: string;
                code: string;
                text: string;
            }[];
        };
        RowResultList: {
            data: components["schemas"]["RowResult"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        RuleName: "loss-base" | "other-compensation" | "share-others" | "share-province" | "cap-province-per-deal" | "share-city" | "city-rate-bonus" | "governments-together" | "cap-per-deal" | "cap-per-enterprise" | "cap-per-institution-year" | "pool-headroom";
        SettledExposure: {
            id: components["schemas"]["ExposureId"];
            pool: components["schemas"]["PoolId"];
            institutionId: components["schemas"]["InstitutionId"];
            policyVersion: components["schemas"]["PolicyVersionId"];
            /** @enum {string} */
            tier: "loan" | "guaranteed-loan" | "seed" | "early";
            contractNo: string;
            enterprise: components["schemas"]["Enterprise"];
            principalFen: components["schemas"]["Fen"];
            startedOn: components["schemas"]["Date"];
            filedOn: components["schemas"]["Date"];
            recordedAt: components["schemas"]["Instant"];
            /** @constant */
            status: "settled";
            settledOn: components["schemas"]["Date"];
            /** @constant */
            kind: "loan";
            maturesOn: components["schemas"]["Date"];
            annualRateBp: components["schemas"]["BasisPoints"];
            purpose: string;
            security: ("unsecured" | "ip-pledge" | "receivable-pledge" | "equity-pledge" | "guarantee" | "collateral") | null;
        } | {
            id: components["schemas"]["ExposureId"];
            pool: components["schemas"]["PoolId"];
            institutionId: components["schemas"]["InstitutionId"];
            policyVersion: components["schemas"]["PolicyVersionId"];
            /** @enum {string} */
            tier: "loan" | "guaranteed-loan" | "seed" | "early";
            contractNo: string;
            enterprise: components["schemas"]["Enterprise"];
            principalFen: components["schemas"]["Fen"];
            startedOn: components["schemas"]["Date"];
            filedOn: components["schemas"]["Date"];
            recordedAt: components["schemas"]["Instant"];
            /** @constant */
            status: "settled";
            settledOn: components["schemas"]["Date"];
            /** @constant */
            kind: "investment";
            /** @enum {string} */
            round: "first" | "later";
        };
        Sha256: string;
        SignedFen: number;
        SigningKeys: {
            keys: {
                keyId: components["schemas"]["Sha256"];
                /** @constant */
                algorithm: "Ed25519";
                publicKey: string;
                signsFrom: components["schemas"]["Instant"];
                signsUntil: components["schemas"]["Instant"] | null;
            }[];
        };
        SimulatedDecision: {
            amountFen: components["schemas"]["Fen"];
            bindingCap: components["schemas"]["CityCap"] | null;
            headroomFen: components["schemas"]["Fen"];
        } | {
            amountFen: components["schemas"]["Fen"];
            refusals: ("loss.event-not-covered" | "loss.overdue-days-missing" | "loss.overdue-too-short" | "loss.in-future" | "loss.before-filing" | "loss.after-cover-ended" | "claim.window-closed" | "loss.above-principal" | "loss.received-above-loss" | "loss.other-compensation-above-loss" | "loss.nothing-lost" | "exposure.settled" | "exposure.claim-open" | "exposure.principal-exhausted" | "share.below-one-fen" | "share.taken-by-other-compensation" | "cap.governments-together-exhausted" | "cap.deal-exhausted" | "cap.enterprise-exhausted" | "cap.institution-year-exhausted" | "cap.pool-exceeded")[];
            headroomFen: components["schemas"]["Fen"];
        };
        SimulatedTotals: {
            amountFen: components["schemas"]["Fen"];
            payable: components["schemas"]["Count"];
            refused: components["schemas"]["Count"];
            ranOutOn: components["schemas"]["Date"] | null;
        };
        Simulation: {
            pool: components["schemas"]["PoolId"];
            policy: string;
            over: {
                period: {
                    from: components["schemas"]["Date"];
                    to: components["schemas"]["Date"];
                } | null;
                claims: components["schemas"]["Count"];
                leftOut: components["schemas"]["Count"];
                isComplete: boolean;
            };
            openingHeadroomFen: components["schemas"]["Fen"] | null;
            before: components["schemas"]["SimulatedTotals"];
            after: components["schemas"]["SimulatedTotals"];
            byRule: {
                rule: components["schemas"]["RuleName"] | null;
                cases: components["schemas"]["Count"];
                differenceFen: components["schemas"]["SignedFen"];
                clause: string | null;
                basis: components["schemas"]["Basis"] | null;
            }[];
            headroom: {
                on: components["schemas"]["Date"];
                beforeFen: components["schemas"]["Fen"];
                afterFen: components["schemas"]["Fen"];
            }[];
            cases: ({
                claimId: components["schemas"]["ClaimId"];
                on: components["schemas"]["Date"];
                before: components["schemas"]["SimulatedDecision"];
                after: components["schemas"]["SimulatedDecision"];
                partsAt: components["schemas"]["RuleName"] | null;
            } | {
                index: components["schemas"]["Count"];
                on: components["schemas"]["Date"];
                before: components["schemas"]["SimulatedDecision"];
                after: components["schemas"]["SimulatedDecision"];
                partsAt: components["schemas"]["RuleName"] | null;
            })[];
        };
        SplitPart: {
            payer: components["schemas"]["Payer"];
            amountFen: components["schemas"]["Fen"];
        };
        StopLineTrippedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "stop-line.tripped";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                compensatedFen: components["schemas"]["Fen"];
                filedFen: components["schemas"]["Fen"];
                ratioBp: components["schemas"]["Ratio"];
                lineBp: components["schemas"]["BasisPoints"];
                policyVersion: components["schemas"]["PolicyVersionId"];
                entry: components["schemas"]["EntryRef"];
            };
        };
        StopLineWarnedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "stop-line.warned";
            /** @constant */
            version: 1;
            position: components["schemas"]["Count"];
            recordedAt: components["schemas"]["Instant"];
            institutionId: components["schemas"]["InstitutionId"] | null;
            data: {
                compensatedFen: components["schemas"]["Fen"];
                filedFen: components["schemas"]["Fen"];
                ratioBp: components["schemas"]["Ratio"];
                lineBp: components["schemas"]["BasisPoints"];
                policyVersion: components["schemas"]["PolicyVersionId"];
                entry: components["schemas"]["EntryRef"];
            };
        };
        Timeline: {
            data: components["schemas"]["TimelineLine"][];
            nextCursor: string | null;
        };
        TimelineLine: {
            /** @constant */
            action: "submit";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
        } | {
            /** @constant */
            action: "review";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            clearances: components["schemas"]["Clearance"][];
        } | {
            /** @constant */
            action: "clear";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            clearances: components["schemas"]["Clearance"][];
        } | {
            /** @constant */
            action: "return";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
        } | {
            /** @constant */
            action: "resubmit";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            evidence: components["schemas"]["Evidence"][];
        } | {
            /** @constant */
            action: "withdraw";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
        } | {
            /** @constant */
            action: "approve";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            amountFen: components["schemas"]["Fen"];
            notice: components["schemas"]["PublicNotice"] | null;
            matchApplicationId: components["schemas"]["MatchApplicationId"] | null;
            twinIds: components["schemas"]["ExposureId"][];
        } | {
            /** @constant */
            action: "reject";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
        } | {
            /** @constant */
            action: "object";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            name: string;
            contact: string;
            text: string;
        } | {
            /** @constant */
            action: "resolve-objection";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            objection: components["schemas"]["Count"];
            /** @enum {string} */
            outcome: "dismissed" | "upheld";
        } | {
            /** @constant */
            action: "pay";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            paidOn: components["schemas"]["Date"];
            paymentRef: string;
            provincePaidOn: components["schemas"]["Date"] | null;
        } | {
            /** @constant */
            action: "recover";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            receivedFen: components["schemas"]["Fen"];
            costsFen: components["schemas"]["Fen"];
            receivedOn: components["schemas"]["Date"];
            reference: string;
            provinceFen: components["schemas"]["Fen"];
            shares: components["schemas"]["SplitPart"][];
        } | {
            /** @constant */
            action: "close";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
        } | {
            /** @constant */
            action: "write-off";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            documentNo: string;
        } | {
            /** @constant */
            action: "order-clawback";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            amountFen: components["schemas"]["Fen"];
        } | {
            /** @constant */
            action: "cancel-clawback";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
        } | {
            /** @constant */
            action: "claw-back";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            receivedOn: components["schemas"]["Date"];
            reference: string;
        } | {
            /** @constant */
            action: "reverse";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
            reversedSeq: components["schemas"]["Count"];
            orderedBy: string;
        } | {
            /** @constant */
            action: "refuse";
            actor: string;
            at: components["schemas"]["Instant"];
            reason: string | null;
            entry: components["schemas"]["EntryRef"] | null;
        };
        Token: {
            access_token: string;
            /** @constant */
            token_type: "Bearer";
            expires_in: components["schemas"]["Count"];
            scope: string;
            issued_token_type?: string;
        };
        TrialBalance: {
            pool: components["schemas"]["PoolId"];
            poolName: string;
            cut: components["schemas"]["Cut"];
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"];
            accounts: components["schemas"]["TrialLine"][];
            totals: {
                opening: components["schemas"]["Turnover"];
                movement: components["schemas"]["Turnover"];
                closing: components["schemas"]["Turnover"];
            };
        };
        TrialLine: {
            /** @enum {string} */
            account: "fiscal" | "interest" | "recoveries" | "claimants" | "treasury" | "subfunds" | "available" | "reserved" | "payable" | "committed";
            code: string;
            name: string;
            opening: components["schemas"]["Balance"];
            debitFen: components["schemas"]["Fen"];
            creditFen: components["schemas"]["Fen"];
            closing: components["schemas"]["Balance"];
        };
        Turnover: {
            debitFen: components["schemas"]["Fen"];
            creditFen: components["schemas"]["Fen"];
        };
        Voucher: {
            pool: components["schemas"]["PoolId"];
            number: components["schemas"]["Count"];
            effectiveOn: components["schemas"]["Date"];
            recordedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            kind: "reverse" | "close" | "appropriate" | "earn-interest" | "reserve" | "release" | "approve" | "pay" | "recover" | "claw-back" | "commit" | "invest" | "divest" | "return";
            summary: string;
            claimId?: components["schemas"]["ClaimId"];
            reference?: string;
            lines: {
                /** @enum {string} */
                account: "fiscal" | "interest" | "recoveries" | "claimants" | "treasury" | "subfunds" | "available" | "reserved" | "payable" | "committed";
                code: string;
                name: string;
                debitFen: components["schemas"]["Fen"];
                creditFen: components["schemas"]["Fen"];
            }[];
            totalFen: components["schemas"]["Fen"];
            preparedBy: string;
            checkedBy: string | null;
            bookedBy: string;
            reverses?: components["schemas"]["Count"];
            hash: components["schemas"]["Sha256"];
        };
        VoucherList: {
            data: components["schemas"]["Voucher"][];
            nextCursor: string | null;
        };
        WaitingClaim: {
            id: components["schemas"]["ClaimId"];
            /** @constant */
            status: "waiting";
            pool: components["schemas"]["PoolId"];
            exposureId: components["schemas"]["ExposureId"];
            institutionId: components["schemas"]["InstitutionId"];
            requestedFen: components["schemas"]["Fen"];
            loss: components["schemas"]["Loss"];
            evidence: components["schemas"]["Evidence"][];
        };
        WebhookEndpoint: {
            id: components["schemas"]["WebhookEndpointId"];
            institutionId: components["schemas"]["InstitutionId"];
            url: string;
            types: string[] | null;
            /** @enum {string} */
            status: "enabled" | "disabled";
            disabledFor: components["schemas"]["DisabledFor"] | null;
            createdAt: components["schemas"]["Instant"];
            rotatedAt: components["schemas"]["Instant"] | null;
            previousSecretUntil: components["schemas"]["Instant"] | null;
        };
        WebhookEndpointId: string;
        WebhookEndpointPage: {
            data: components["schemas"]["WebhookEndpoint"][];
            nextCursor: string | null;
        };
        WebhookSecret: {
            id: components["schemas"]["WebhookEndpointId"];
            institutionId: components["schemas"]["InstitutionId"];
            url: string;
            types: string[] | null;
            /** @enum {string} */
            status: "enabled" | "disabled";
            disabledFor: components["schemas"]["DisabledFor"] | null;
            createdAt: components["schemas"]["Instant"];
            rotatedAt: components["schemas"]["Instant"] | null;
            previousSecretUntil: components["schemas"]["Instant"] | null;
            secret: string;
        };
        WorkingYear: {
            id: string;
            /** @enum {string} */
            origin: "shipped" | "maintained";
            revision: components["schemas"]["Count"];
            recordedBy: string | null;
            recordedAt: components["schemas"]["Instant"] | null;
            source: string;
            holidays: components["schemas"]["Date"][];
            workingWeekends: components["schemas"]["Date"][];
        };
        YearlySummary: {
            pool: components["schemas"]["PoolId"];
            poolName: string;
            cut: components["schemas"]["Cut"];
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"];
            appropriatedFen: components["schemas"]["SignedFen"];
            returnedFen: components["schemas"]["SignedFen"];
            interestFen: components["schemas"]["SignedFen"];
            compensatedFen: components["schemas"]["SignedFen"];
            recoveredFen: components["schemas"]["SignedFen"];
            capFen: components["schemas"]["SignedFen"];
            headroomFen: components["schemas"]["SignedFen"];
            reservedFen: components["schemas"]["SignedFen"];
            payableFen: components["schemas"]["SignedFen"];
            committedFen: components["schemas"]["SignedFen"];
            custodyFen: components["schemas"]["SignedFen"];
            filed: components["schemas"]["FiledFigures"] | null;
        };
    };
    responses: {
        /** @description Nobody changes their own access; Your role may not do this */
        AccessOwnOrAuthRoleForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It has been changed too often; The client has no such key; Idempotency-Key was used for another request */
        AccessTooManyChangesOrClientKeyNotFoundOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It has been changed too often; Idempotency-Key was used for another request */
        AccessTooManyChangesOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It has been changed too often; Idempotency-Key was used for another request; These roles must not be one person’s */
        AccessTooManyChangesOrIdempotencyKeyReusedOrPrincipalRolesConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The client could not be verified */
        AuthClientInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The grant is not supported; This person holds no role; Choose a role that you hold; The subject token is not valid; The request has mistakes; This is no valid HTTP request */
        AuthGrantUnsupportedOrAuthPrincipalWithoutRoleOrAuthRoleNotHeldOrAuthSubjectTokenInvalidOrRequestInvalidOrRequestMalformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Your role may not do this */
        AuthRoleForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Your role may not do this; Whoever proposed a match may not confirm it */
        AuthRoleForbiddenOrBankMatchSamePerson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Your role may not do this; Whoever proposed a booking may not confirm it */
        AuthRoleForbiddenOrBookingSamePerson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Your role may not do this; One person may not do both */
        AuthRoleForbiddenOrClaimSamePerson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Your role may not do this; One person may not do both; Whoever ordered a reversal may not execute it */
        AuthRoleForbiddenOrClaimSamePersonOrReversalSamePerson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Your role may not do this; Whoever proposed a close may not confirm it */
        AuthRoleForbiddenOrCloseSamePerson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Your role may not do this; Whoever proposes a version does not confirm it */
        AuthRoleForbiddenOrPolicySamePerson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The access token has expired; The access token is not valid; The access token is missing */
        AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many attempts have failed */
        AuthTooManyAttempts: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No custody account is recorded */
        BankAccountNone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It is matched by hand already */
        BankMatchAlreadyMatched: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such match; There is no such pool */
        BankMatchNotFoundOrPoolNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A line or an entry cannot be matched; The two sides differ; Idempotency-Key was used for another request; The statement would be too large */
        BankMatchNotUnmatchedOrBankMatchSumsDifferOrIdempotencyKeyReusedOrStatementTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The bank’s statement cannot be read; Idempotency-Key was used for another request */
        BankStatementRefusedOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The file cannot be taken in; Idempotency-Key was used for another request */
        BatchFileRefusedOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The file with its results is too large to be sent unpacked */
        BatchFileTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such batch */
        BatchNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such template */
        BatchTemplateNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It is booked already; The pool is short of money */
        BookingAlreadyBookedOrLedgerOverdrawn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such booking; There is no such pool */
        BookingNotFoundOrPoolNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no arrangement of that year */
        CalendarNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The arrangement has been changed meanwhile */
        CalendarRevisionChanged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description That year has been revised too often; Idempotency-Key was used for another request */
        CalendarTooManyRevisionsOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The amount is above the decision; A possible double draw is not cleared; The amount approved is nothing; A reason is missing; The claim went to and fro too often; Idempotency-Key was used for another request */
        ClaimAmountAboveDecisionOrClaimFlagUnclearedOrClaimNothingApprovedOrClaimReasonMissingOrClaimTooManyStepsOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A clawback is ordered already; The claim still waits for its turn; The claim is not in a state for this */
        ClaimClawbackAlreadyOrderedOrClaimWaitingOrClaimWrongState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The amount to claw back is out of range; A reason is missing; The claim went to and fro too often; Idempotency-Key was used for another request */
        ClaimClawbackOutOfRangeOrClaimReasonMissingOrClaimTooManyStepsOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The amount to claw back is out of range; The day of receipt is out of range; The claim went to and fro too often; Idempotency-Key was used for another request; The books are closed for that month */
        ClaimClawbackOutOfRangeOrClaimReceivedOnOutOfRangeOrClaimTooManyStepsOrIdempotencyKeyReusedOrPeriodClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The costs are above what was received; The day of receipt is out of range; More is recovered than is outstanding; The claim went to and fro too often; Idempotency-Key was used for another request; The books are closed for that month; The amount is more than the pool can count */
        ClaimCostsAboveReceivedOrClaimReceivedOnOutOfRangeOrClaimRecoveryAboveOutstandingOrClaimTooManyStepsOrIdempotencyKeyReusedOrPeriodClosedOrPoolInflowTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The entry has been built upon; The claim is not in a state for this; The pool is short of money; The entry is reversed already; The application for the province’s part was sent; What the reversal takes again is gone; No reversal of this entry is ordered */
        ClaimEntryBuiltUponOrClaimWrongStateOrLedgerOverdrawnOrReversalAlreadyExecutedOrReversalApplicationSentOrReversalNoLongerPossibleOrReversalNotOrdered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The entry has been built upon; The claim is not in a state for this; The reversal of this entry is ordered already */
        ClaimEntryBuiltUponOrClaimWrongStateOrReversalAlreadyOrdered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such flag to clear; The claim went to and fro too often; Idempotency-Key was used for another request */
        ClaimFlagUnknownOrClaimTooManyStepsOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No clawback is ordered; The claim still waits for its turn; The claim is not in a state for this */
        ClaimNoClawbackOrderedOrClaimWaitingOrClaimWrongState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such claim */
        ClaimNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The public notice is still running; An objection is open; An objection was upheld; The province has not paid its part; The claim still waits for its turn; The claim is not in a state for this */
        ClaimNoticeRunningOrClaimObjectionOpenOrClaimObjectionUpheldOrClaimProvinceNotPaidOrClaimWaitingOrClaimWrongState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such open objection; The claim still waits for its turn; The claim is not in a state for this */
        ClaimObjectionNotOpenOrClaimWaitingOrClaimWrongState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The day of payment is out of range; The claim went to and fro too often; Idempotency-Key was used for another request; The books are closed for that month */
        ClaimPaidOnOutOfRangeOrClaimTooManyStepsOrIdempotencyKeyReusedOrPeriodClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A reason is missing; The claim went to and fro too often; Idempotency-Key was used for another request */
        ClaimReasonMissingOrClaimTooManyStepsOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The claim is refused */
        ClaimRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The claim is refused; Idempotency-Key was used for another request */
        ClaimRefusedOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There are too many objections; The claim went to and fro too often; Idempotency-Key was used for another request */
        ClaimTooManyObjectionsOrClaimTooManyStepsOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The claim went to and fro too often; Idempotency-Key was used for another request */
        ClaimTooManyStepsOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The claim went to and fro too often; Idempotency-Key was used for another request; The amount is more than the pool can count */
        ClaimTooManyStepsOrIdempotencyKeyReusedOrPoolInflowTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The claim went to and fro too often; Idempotency-Key was used for another request; A reservation is not reversed; Such an entry is not reversed */
        ClaimTooManyStepsOrIdempotencyKeyReusedOrReversalOfReservationOrReversalOfSuchEntry: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The claim still waits for its turn */
        ClaimWaiting: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The claim still waits for its turn; The claim is not in a state for this */
        ClaimWaitingOrClaimWrongState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key is there already; The client has been revoked */
        ClientKeyExistsOrClientRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key has been retired; The client has been revoked */
        ClientKeyRetiredOrClientRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such client */
        ClientNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The client has been revoked */
        ClientRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The month is closed already */
        CloseAlreadyClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The month is closed already; The figures of the month have changed; No close of that month is proposed */
        CloseAlreadyClosedOrCloseFiguresChangedOrCloseNotProposed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The month is not over; Idempotency-Key was used for another request; The statement would be too large */
        ClosePeriodNotOverOrIdempotencyKeyReusedOrStatementTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing is on record of that enterprise */
        EnterpriseNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing is on record of that enterprise; There is no such entry */
        EnterpriseNotFoundOrEntryNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such entry; There is no such institution */
        EntryNotFoundOrInstitutionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such entry; There is no such pool */
        EntryNotFoundOrPoolNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such event; There is no such webhook endpoint */
        EventNotFoundOrWebhookEndpointNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such export */
        ExportNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There are no entries to export; Idempotency-Key was used for another request */
        ExportRangeEmptyOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many exports are under way */
        ExportTooManyUnderWay: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The export is not in a state for this */
        ExportWrongState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A claim on it is open; The exposure was settled before */
        ExposureClaimOpenOrExposureSettled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It cannot be filed; Idempotency-Key was used for another request */
        ExposureIneligibleOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such exposure */
        ExposureNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The day of settlement is out of range; Idempotency-Key was used for another request */
        ExposureSettledOnOutOfRangeOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Idempotency-Key is not valid; Idempotency-Key is missing; The request has mistakes; The body is not valid JSON; This is no valid HTTP request */
        IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Idempotency-Key is not valid; Idempotency-Key is missing; The request has mistakes; This is no valid HTTP request */
        IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestMalformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Idempotency-Key was used for another request */
        IdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Idempotency-Key was used for another request; There are too many agreements */
        IdempotencyKeyReusedOrInstitutionTooManyAgreements: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Idempotency-Key was used for another request; The amount is not less than what was applied for; The day is out of range */
        IdempotencyKeyReusedOrMatchApplicationAmountNotLessOrMatchApplicationDayOutOfRange: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Idempotency-Key was used for another request; The day is out of range */
        IdempotencyKeyReusedOrMatchApplicationDayOutOfRange: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Idempotency-Key was used for another request; The books are closed for that month */
        IdempotencyKeyReusedOrPeriodClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Idempotency-Key was used for another request; The books are closed for that month; The amount is more than the pool can count */
        IdempotencyKeyReusedOrPeriodClosedOrPoolInflowTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Idempotency-Key was used for another request; The policy does not fit together; The pool has too many policy versions */
        IdempotencyKeyReusedOrPolicyIncoherentOrPolicyTooManyVersions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Idempotency-Key was used for another request; Its first day has come; it can no longer be confirmed */
        IdempotencyKeyReusedOrPolicyTooLate: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Idempotency-Key was used for another request; These roles must not be one person’s */
        IdempotencyKeyReusedOrPrincipalRolesConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Idempotency-Key was used for another request; The statement would be too large */
        IdempotencyKeyReusedOrStatementTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An institution of that credit code is registered; An institution of that name is registered */
        InstitutionCreditCodeTakenOrInstitutionNameTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such institution */
        InstitutionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The institution is not suspended */
        InstitutionNotSuspended: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The pool is busy; The platform cannot be reached for the moment */
        LedgerBusyOrPlatformUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such match application */
        MatchApplicationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The province granted nothing; The application is not in a state for this */
        MatchApplicationNothingGrantedOrMatchApplicationWrongState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The application is not in a state for this */
        MatchApplicationWrongState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The platform has a fault */
        PlatformBug: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The platform cannot be reached for the moment */
        PlatformUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The version is confirmed already; The version does not say what you read */
        PolicyAlreadyConfirmedOrPolicyDigestDiffers: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A confirmed version begins on that day */
        PolicyDayTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The policy does not fit together */
        PolicyIncoherent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such policy version */
        PolicyNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such pool */
        PoolNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This person is registered already */
        PrincipalAlreadyRegistered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such principal */
        PrincipalNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The principal has been revoked */
        PrincipalRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The headers are too large or too many */
        RequestHeadersTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request has mistakes; This is no valid HTTP request */
        RequestInvalidOrRequestMalformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This is no valid HTTP request */
        RequestMalformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Path and query are too long */
        RequestTargetTooLong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request took too long to arrive */
        RequestTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large */
        RequestTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There are too many requests */
        RequestTooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content type is not supported */
        RequestUnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such path */
        RouteNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The statement would be too large */
        StatementTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The webhook endpoint is disabled */
        WebhookEndpointDisabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such webhook endpoint */
        WebhookEndpointNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many webhook endpoints are enabled */
        WebhookEndpointTooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @constant */
                    grant_type: "client_credentials";
                    client_id?: string;
                    client_assertion_type?: string;
                    client_assertion?: string;
                    client_secret?: string;
                } | {
                    /** @constant */
                    grant_type: "urn:ietf:params:oauth:grant-type:token-exchange";
                    subject_token: string;
                    subject_token_type: string;
                    requested_token_type?: string;
                    /** @enum {string} */
                    role?: "reviewer" | "approver" | "cashier" | "manager" | "finance" | "auditor" | "administrator";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["AuthGrantUnsupportedOrAuthPrincipalWithoutRoleOrAuthRoleNotHeldOrAuthSubjectTokenInvalidOrRequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthClientInvalid"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["AuthTooManyAttempts"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readOpenidConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string | string[];
                    };
                };
            };
            400: components["responses"]["RequestMalformed"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: {
                            [key: string]: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["RequestMalformed"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /** @description Recorded on this day or later. */
                from?: components["schemas"]["Date"];
                /** @description Recorded on this day or earlier. */
                to?: components["schemas"]["Date"];
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    registerClient: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    institutionId: string;
                    /** @enum {string} */
                    role: "bank" | "fund";
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["InstitutionNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["ClientNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    addClientKey: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    jwk: components["schemas"]["PublicKey"];
                    /** Format: date-time */
                    from?: string;
                    /** Format: date-time */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AccessOwnOrAuthRoleForbidden"];
            404: components["responses"]["ClientNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClientKeyExistsOrClientRevoked"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["AccessTooManyChangesOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    retireClientKey: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kid: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AccessOwnOrAuthRoleForbidden"];
            404: components["responses"]["ClientNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClientKeyRetiredOrClientRevoked"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["AccessTooManyChangesOrClientKeyNotFoundOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    revokeClient: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AccessOwnOrAuthRoleForbidden"];
            404: components["responses"]["ClientNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClientRevoked"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["AccessTooManyChangesOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listPrincipals: {
        parameters: {
            query?: {
                /** @description Recorded on this day or later. */
                from?: components["schemas"]["Date"];
                /** @description Recorded on this day or earlier. */
                to?: components["schemas"]["Date"];
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrincipalList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    registerPrincipal: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    issuer: string;
                    subject: string;
                    displayName: string;
                    roles: ("reviewer" | "approver" | "cashier" | "manager" | "finance" | "auditor" | "administrator")[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Principal"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AccessOwnOrAuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["PrincipalAlreadyRegistered"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReusedOrPrincipalRolesConflict"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readPrincipal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Principal"];
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PrincipalNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    changeRoles: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: ("reviewer" | "approver" | "cashier" | "manager" | "finance" | "auditor" | "administrator")[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Principal"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AccessOwnOrAuthRoleForbidden"];
            404: components["responses"]["PrincipalNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["PrincipalRevoked"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["AccessTooManyChangesOrIdempotencyKeyReusedOrPrincipalRolesConflict"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    revokePrincipal: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Principal"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AccessOwnOrAuthRoleForbidden"];
            404: components["responses"]["PrincipalNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["PrincipalRevoked"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["AccessTooManyChangesOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listExposures: {
        parameters: {
            query?: {
                /** @description The pool. */
                pool?: components["schemas"]["PoolId"];
                /** @description The institution. */
                institutionId?: components["schemas"]["InstitutionId"];
                /** @description The enterprise’s credit code. */
                enterprise?: components["schemas"]["CreditCode"];
                /** @description Recorded on this day or later. */
                from?: components["schemas"]["Date"];
                /** @description Recorded on this day or earlier. */
                to?: components["schemas"]["Date"];
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExposureList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    fileExposure: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    kind: "loan";
                    contractNo: string;
                    enterprise: {
                        creditCode: string;
                        name: string;
                        county: string;
                        /** Format: date */
                        foundedOn: string;
                        staff: number;
                        revenueFen: number;
                        assetsFen: number;
                    };
                    principalFen: number;
                    /** Format: date */
                    startedOn: string;
                    /** Format: date */
                    maturesOn: string;
                    annualRateBp: number;
                    purpose: string;
                    /** @default null */
                    security?: ("unsecured" | "ip-pledge" | "receivable-pledge" | "equity-pledge" | "guarantee" | "collateral") | null;
                } | {
                    /** @constant */
                    kind: "investment";
                    contractNo: string;
                    enterprise: {
                        creditCode: string;
                        name: string;
                        county: string;
                        /** Format: date */
                        foundedOn: string;
                        staff: number;
                        revenueFen: number;
                        assetsFen: number;
                    };
                    principalFen: number;
                    /** Format: date */
                    startedOn: string;
                    /** @enum {string} */
                    round: "first" | "later";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledExposure"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ExposureIneligibleOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    settleExposure: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    settledOn: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettledExposure"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["ExposureNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ExposureClaimOpenOrExposureSettled"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ExposureSettledOnOutOfRangeOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    readExposure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exposure"];
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["ExposureNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    quoteClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    exposureId: string;
                    loss: {
                        /** @enum {string} */
                        event: "overdue" | "bankruptcy" | "listed-transfer";
                        /** Format: date */
                        occurredOn: string;
                        overdueDays?: number;
                        lossFen: number;
                        receivedFen: number;
                        otherCompensationFen?: number;
                    };
                    evidence: {
                        kind: string;
                        fileName: string;
                        sha256: string;
                        bytes: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["ExposureNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimRefused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /** @description The state. */
                status?: "submitted" | "returned" | "reviewed" | "approved" | "paid" | "recovering" | "closed" | "clawed-back" | "rejected" | "withdrawn" | "refused";
                /** @description Only those that are overdue; for the offices alone. */
                overdue?: "review" | "decision";
                /** @description The pool. */
                pool?: components["schemas"]["PoolId"];
                /** @description The institution. */
                institutionId?: components["schemas"]["InstitutionId"];
                /** @description The enterprise’s credit code. */
                enterprise?: components["schemas"]["CreditCode"];
                /** @description Recorded on this day or later. */
                from?: components["schemas"]["Date"];
                /** @description Recorded on this day or earlier. */
                to?: components["schemas"]["Date"];
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    submitClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                /** @description wait=N (RFC 7240): hold the connection up to N seconds for the final answer, 20 at most; that long where nothing is said. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    exposureId: string;
                    loss: {
                        /** @enum {string} */
                        event: "overdue" | "bankruptcy" | "listed-transfer";
                        /** Format: date */
                        occurredOn: string;
                        overdueDays?: number;
                        lossFen: number;
                        receivedFen: number;
                        otherCompensationFen?: number;
                    };
                    evidence: {
                        kind: string;
                        fileName: string;
                        sha256: string;
                        bytes: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Taken in; it waits for its turn */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingClaim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["ExposureNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimRefusedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    withdrawClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimWaitingOrClaimWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimTooManyStepsOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    resubmitClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    evidence?: {
                        kind: string;
                        fileName: string;
                        sha256: string;
                        bytes: number;
                    }[];
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrClaimSamePerson"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimWaitingOrClaimWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimTooManyStepsOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    readClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadClaim"];
                };
            };
            /** @description Taken in; it waits for its turn */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingClaim"];
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    explainClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                    "text/plain": string;
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimWaiting"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    sendExposureBatch: {
        parameters: {
            query?: {
                /** @description What the file is called, to know it by. */
                fileName?: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": components["schemas"]["File"];
                "application/csv": components["schemas"]["File"];
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["File"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["BatchFileRefusedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    sendClaimBatch: {
        parameters: {
            query?: {
                /** @description What the file is called, to know it by. */
                fileName?: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": components["schemas"]["File"];
                "application/csv": components["schemas"]["File"];
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["File"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["BatchFileRefusedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listBatches: {
        parameters: {
            query?: {
                /** @description The state. */
                status?: "received" | "working" | "finished";
                /** @description The pool. */
                pool?: components["schemas"]["PoolId"];
                /** @description The institution. */
                institutionId?: components["schemas"]["InstitutionId"];
                /** @description Recorded on this day or later. */
                from?: components["schemas"]["Date"];
                /** @description Recorded on this day or earlier. */
                to?: components["schemas"]["Date"];
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["BatchNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readBatchResults: {
        parameters: {
            query?: {
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowResultList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["BatchNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readBatchFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["File"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["File"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["BatchNotFound"];
            406: components["responses"]["BatchFileTooLarge"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readBatchTemplate: {
        parameters: {
            query?: {
                /** @description The format. */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["File"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["File"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["BatchTemplateNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    reviewClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    clearances?: {
                        /** @constant */
                        flag: "possible-double-draw";
                        exposureId: string;
                        reason: string;
                    }[];
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrClaimSamePerson"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimWaitingOrClaimWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimFlagUnknownOrClaimTooManyStepsOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    returnClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrClaimSamePerson"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimWaitingOrClaimWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimReasonMissingOrClaimTooManyStepsOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    clearClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clearances: {
                        /** @constant */
                        flag: "possible-double-draw";
                        exposureId: string;
                        reason: string;
                    }[];
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrClaimSamePerson"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimWaitingOrClaimWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimFlagUnknownOrClaimTooManyStepsOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    approveClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    amountFen?: number;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrClaimSamePerson"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimWaitingOrClaimWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimAmountAboveDecisionOrClaimFlagUnclearedOrClaimNothingApprovedOrClaimReasonMissingOrClaimTooManyStepsOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    rejectClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrClaimSamePerson"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimWaitingOrClaimWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimReasonMissingOrClaimTooManyStepsOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    recordObjection: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    contact: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimWaitingOrClaimWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimTooManyObjectionsOrClaimTooManyStepsOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    resolveObjection: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    objection: number;
                    /** @enum {string} */
                    outcome: "dismissed" | "upheld";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrClaimSamePerson"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimObjectionNotOpenOrClaimWaitingOrClaimWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimReasonMissingOrClaimTooManyStepsOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    payClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    paidOn: string;
                    paymentRef: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrClaimSamePerson"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimNoticeRunningOrClaimObjectionOpenOrClaimObjectionUpheldOrClaimProvinceNotPaidOrClaimWaitingOrClaimWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimPaidOnOutOfRangeOrClaimTooManyStepsOrIdempotencyKeyReusedOrPeriodClosed"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    recordRecovery: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    receivedFen: number;
                    costsFen: number;
                    /** Format: date */
                    receivedOn: string;
                    reference: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimWaitingOrClaimWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimCostsAboveReceivedOrClaimReceivedOnOutOfRangeOrClaimRecoveryAboveOutstandingOrClaimTooManyStepsOrIdempotencyKeyReusedOrPeriodClosedOrPoolInflowTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    closeClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimWaitingOrClaimWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimReasonMissingOrClaimTooManyStepsOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    writeOffClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    documentNo: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrClaimSamePerson"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimWaitingOrClaimWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimReasonMissingOrClaimTooManyStepsOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    orderClawback: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amountFen: number;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrClaimSamePerson"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimClawbackAlreadyOrderedOrClaimWaitingOrClaimWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimClawbackOutOfRangeOrClaimReasonMissingOrClaimTooManyStepsOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    cancelClawback: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrClaimSamePerson"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimNoClawbackOrderedOrClaimWaitingOrClaimWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimReasonMissingOrClaimTooManyStepsOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    collectClawback: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    receivedOn: string;
                    reference: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrClaimSamePerson"];
            404: components["responses"]["ClaimNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimNoClawbackOrderedOrClaimWaitingOrClaimWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimClawbackOutOfRangeOrClaimReceivedOnOutOfRangeOrClaimTooManyStepsOrIdempotencyKeyReusedOrPeriodClosed"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    listReversals: {
        parameters: {
            query?: {
                /** @description Only those that follow this number. */
                afterSeq?: number;
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReversalList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    orderReversal: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seq: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderedReversal"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrClaimSamePerson"];
            404: components["responses"]["EntryNotFoundOrPoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimEntryBuiltUponOrClaimWrongStateOrReversalAlreadyOrdered"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimTooManyStepsOrIdempotencyKeyReusedOrReversalOfReservationOrReversalOfSuchEntry"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    executeReversal: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seq: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutedReversal"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrClaimSamePersonOrReversalSamePerson"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClaimEntryBuiltUponOrClaimWrongStateOrLedgerOverdrawnOrReversalAlreadyExecutedOrReversalApplicationSentOrReversalNoLongerPossibleOrReversalNotOrdered"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClaimTooManyStepsOrIdempotencyKeyReusedOrPoolInflowTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    listPools: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readPool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"];
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listEntries: {
        parameters: {
            query?: {
                /** @description Only those that follow this number. */
                afterSeq?: number;
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    appropriate: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amountFen: number;
                    /** Format: date */
                    effectiveOn: string;
                    documentNo: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReusedOrPeriodClosedOrPoolInflowTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    readBalances: {
        parameters: {
            query?: {
                /** @description The entry at which it is cut; the newest where none is named. */
                seq?: number;
                /** @description Balances at the end of this day by effective date; after the entry at which it is cut where none is named. */
                on?: components["schemas"]["Date"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountBalances"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["EntryNotFoundOrPoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["StatementTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readTrialBalance: {
        parameters: {
            query?: {
                /** @description The entry at which it is cut; the newest where none is named. */
                seq?: number;
                /** @description A month (2026-11) or a year (2026) by effective date; that of the entry at which it is cut where none is named. */
                period?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialBalance"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["EntryNotFoundOrPoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["StatementTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readGeneralLedger: {
        parameters: {
            query?: {
                /** @description The entry at which it is cut; the newest where none is named. */
                seq?: number;
                /** @description A month (2026-11) or a year (2026) by effective date; that of the entry at which it is cut where none is named. */
                period?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeneralLedger"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["EntryNotFoundOrPoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["StatementTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readAccountDetail: {
        parameters: {
            query?: {
                /** @description The account. */
                account?: "fiscal" | "interest" | "recoveries" | "claimants" | "treasury" | "subfunds" | "available" | "reserved" | "payable" | "committed";
                /** @description The entry at which it is cut; the newest where none is named. */
                seq?: number;
                /** @description A month (2026-11) or a year (2026) by effective date; that of the entry at which it is cut where none is named. */
                period?: string;
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetail"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["EntryNotFoundOrPoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["StatementTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listVouchers: {
        parameters: {
            query?: {
                /** @description Only those that follow this number. */
                afterSeq?: number;
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readYearlySummary: {
        parameters: {
            query?: {
                /** @description The entry at which it is cut; the newest where none is named. */
                seq?: number;
                /** @description A month (2026-11) or a year (2026) by effective date; that of the entry at which it is cut where none is named. */
                period?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearlySummary"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["EntryNotFoundOrPoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["StatementTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readInstitutionStatement: {
        parameters: {
            query?: {
                /** @description The entry at which it is cut; the newest where none is named. */
                seq?: number;
                /** @description A month (2026-11) or a year (2026) by effective date; that of the entry at which it is cut where none is named. */
                period?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionStatement"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["EntryNotFoundOrInstitutionNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["StatementTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readEnterpriseStatement: {
        parameters: {
            query?: {
                /** @description The pool. */
                pool?: components["schemas"]["PoolId"];
                /** @description The entry at which it is cut; the newest where none is named. */
                seq?: number;
                /** @description A month (2026-11) or a year (2026) by effective date; that of the entry at which it is cut where none is named. */
                period?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseStatement"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["EnterpriseNotFoundOrEntryNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["StatementTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listCloses: {
        parameters: {
            query?: {
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    proposeClose: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    period: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedClose"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["CloseAlreadyClosed"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClosePeriodNotOverOrIdempotencyKeyReusedOrStatementTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    confirmClose: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    period: string;
                    digest: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedPeriod"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrCloseSamePerson"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["CloseAlreadyClosedOrCloseFiguresChangedOrCloseNotProposed"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReusedOrStatementTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    listBookings: {
        parameters: {
            query?: {
                /** @description The state. */
                status?: "proposed" | "booked";
                /** @description Recorded on this day or later. */
                from?: components["schemas"]["Date"];
                /** @description Recorded on this day or earlier. */
                to?: components["schemas"]["Date"];
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    proposeBooking: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "earn-interest" | "return";
                    amountFen: number;
                    /** Format: date */
                    effectiveOn: string;
                    documentNo: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedBooking"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReusedOrPeriodClosed"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    confirmBooking: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bookingId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booked"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrBookingSamePerson"];
            404: components["responses"]["BookingNotFoundOrPoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["BookingAlreadyBookedOrLedgerOverdrawn"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReusedOrPeriodClosedOrPoolInflowTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    listExports: {
        parameters: {
            query?: {
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    startExport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    pool: "guidance" | "compensation";
                    range?: {
                        firstSeq: number;
                        lastSeq: number;
                    };
                    period?: {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    };
                    formats: ("csv" | "xlsx" | "pdf" | "beancount" | "hledger" | "gb-t-24589")[];
                    /** @enum {string} */
                    language: "zh" | "en";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ExportTooManyUnderWay"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ExportRangeEmptyOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadExport"];
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["ExportNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    cancelExport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["ExportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ExportWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    retryExport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["ExportNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ExportWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readSigningKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeys"];
                };
            };
            400: components["responses"]["RequestMalformed"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listBankAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    recordBankAccount: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bank: string;
                    /** Format: date */
                    startsOn: string;
                    openingBalanceFen: number;
                    columns: {
                        bookedOn: string;
                        amounts: {
                            /** @constant */
                            kind: "in-and-out";
                            in: string;
                            out: string;
                        } | {
                            /** @constant */
                            kind: "signed";
                            amount: string;
                        };
                        /** @default null */
                        reference?: string | null;
                        /** @default null */
                        summary?: string | null;
                        /** @default null */
                        counterparty?: string | null;
                        /** @default null */
                        balance?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccount"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    importBankStatement: {
        parameters: {
            query?: {
                /** @description The bank, as it is on record. */
                bank?: string;
                /** @description What the file is called, to know it by. */
                fileName?: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": components["schemas"]["File"];
                "application/csv": components["schemas"]["File"];
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["File"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankImport"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["BankAccountNone"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["BankStatementRefusedOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["LedgerBusyOrPlatformUnavailable"];
        };
    };
    listBankLines: {
        parameters: {
            query?: {
                /** @description A month (2026-11) or a year (2026) by effective date; that of the entry at which it is cut where none is named. */
                period?: string;
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLineList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["StatementTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readReconciliation: {
        parameters: {
            query?: {
                /** @description The entry at which it is cut; the newest where none is named. */
                seq?: number;
                /** @description A month (2026-11) or a year (2026) by effective date; that of the entry at which it is cut where none is named. */
                period?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["EntryNotFoundOrPoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["BankAccountNone"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["StatementTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listReconciliations: {
        parameters: {
            query?: {
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    recordReconciliation: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    period: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedReconciliation"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["BankAccountNone"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["ClosePeriodNotOverOrIdempotencyKeyReusedOrStatementTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listBankMatches: {
        parameters: {
            query?: {
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankMatchList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["StatementTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    proposeBankMatch: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lineIds: string[];
                    entrySeqs: number[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedMatch"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["BankAccountNone"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["BankMatchNotUnmatchedOrBankMatchSumsDifferOrIdempotencyKeyReusedOrStatementTooLarge"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    confirmBankMatch: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    matchId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedMatch"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrBankMatchSamePerson"];
            404: components["responses"]["BankMatchNotFoundOrPoolNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["BankMatchAlreadyMatched"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listPolicies: {
        parameters: {
            query?: {
                /** @description The pool. */
                pool?: components["schemas"]["PoolId"];
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    proposePolicy: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    pool: "guidance" | "compensation";
                    /** Format: date */
                    effectiveFrom: string;
                    basedOn?: string;
                    parameters: components["schemas"]["ChangedParameters"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["PolicyDayTaken"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReusedOrPolicyIncoherentOrPolicyTooManyVersions"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPolicy"];
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["PolicyNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    confirmPolicy: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    digest: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbiddenOrPolicySamePerson"];
            404: components["responses"]["PolicyNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["PolicyAlreadyConfirmedOrPolicyDigestDiffers"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReusedOrPolicyTooLate"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    simulatePolicy: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    pool: "guidance" | "compensation";
                    policy: {
                        id?: string;
                        basedOn?: string;
                        parameters?: components["schemas"]["ChangedParameters"];
                    };
                    over: {
                        period?: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        };
                        claims?: {
                            institution: string;
                            enterprise: string;
                            /** Format: date */
                            on: string;
                            loss: {
                                /** @enum {string} */
                                event: "overdue" | "bankruptcy" | "listed-transfer";
                                /** Format: date */
                                occurredOn: string;
                                overdueDays?: number;
                                lossFen: number;
                                receivedFen: number;
                                otherCompensationFen?: number;
                            };
                            exposure: {
                                /** @enum {string} */
                                tier: "loan" | "guaranteed-loan" | "seed" | "early";
                                /** @default [] */
                                traits?: ("first-loan" | "unsecured" | "ip-pledge" | "receivable-pledge" | "equity-pledge")[];
                                principalFen: number;
                                /** Format: date */
                                startedOn: string;
                                /** Format: date */
                                filedOn: string;
                            };
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["PolicyIncoherent"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listMatchApplications: {
        parameters: {
            query?: {
                /** @description The state. */
                status?: "to-send" | "sent" | "decided" | "paid" | "withdrawn";
                /** @description The pool. */
                pool?: components["schemas"]["PoolId"];
                /** @description The institution. */
                institutionId?: components["schemas"]["InstitutionId"];
                /** @description The enterprise’s credit code. */
                enterprise?: components["schemas"]["CreditCode"];
                /** @description Recorded on this day or later. */
                from?: components["schemas"]["Date"];
                /** @description Recorded on this day or earlier. */
                to?: components["schemas"]["Date"];
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchApplicationList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readMatchApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchApplication"];
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["MatchApplicationNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    sendMatchApplication: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    sentOn: string;
                    documentNo?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchApplication"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["MatchApplicationNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["MatchApplicationWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReusedOrMatchApplicationDayOutOfRange"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    decideMatchApplication: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    outcome: "full";
                    documentNo: string;
                    /** Format: date */
                    decidedOn: string;
                } | {
                    /** @constant */
                    outcome: "less";
                    amountFen: number;
                    documentNo: string;
                    /** Format: date */
                    decidedOn: string;
                } | {
                    /** @constant */
                    outcome: "refused";
                    documentNo: string;
                    /** Format: date */
                    decidedOn: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchApplication"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["MatchApplicationNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["MatchApplicationWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReusedOrMatchApplicationAmountNotLessOrMatchApplicationDayOutOfRange"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    payMatchApplication: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    paidOn: string;
                    documentNo: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchApplication"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["MatchApplicationNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["MatchApplicationNothingGrantedOrMatchApplicationWrongState"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReusedOrMatchApplicationDayOutOfRange"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listInstitutions: {
        parameters: {
            query?: {
                /** @description Recorded on this day or later. */
                from?: components["schemas"]["Date"];
                /** @description Recorded on this day or earlier. */
                to?: components["schemas"]["Date"];
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    registerInstitution: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "bank" | "fund";
                    name: string;
                    creditCode: string;
                    agreement: {
                        /** Format: date */
                        from: string;
                        to: string | null;
                    };
                    quotaFen: number | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Institution"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InstitutionCreditCodeTakenOrInstitutionNameTaken"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readInstitution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadInstitution"];
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["InstitutionNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readInstitutionUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionUsage"];
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["InstitutionNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    recordAgreement: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    from: string;
                    to: string | null;
                    quotaFen: number | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Institution"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["InstitutionNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReusedOrInstitutionTooManyAgreements"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    resumeInstitution: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resumed"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["InstitutionNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InstitutionNotSuspended"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseOnRecord"];
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["EnterpriseNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    recordEnterpriseFact: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    asOf: string;
                    staff: number;
                    revenueFen: number;
                    assetsFen: number;
                    /** @default null */
                    stage?: ("seed" | "early") | null;
                    /** @default null */
                    location?: string | null;
                    /** @default null */
                    carrier?: string | null;
                    qualifications: string[];
                    source: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFact"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["EnterpriseNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readWorkingYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingYear"];
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["CalendarNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    recordWorkingYear: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    holidays: string[];
                    workingWeekends: string[];
                    source: {
                        zh: string;
                        en: string;
                    };
                    basedOnRevision: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingYear"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["CalendarNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["CalendarRevisionChanged"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["CalendarTooManyRevisionsOrIdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Only those that follow this position. */
                after?: number;
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    url: string;
                    types?: ("exposure.filed" | "claim.submitted" | "claim.returned" | "claim.resubmitted" | "claim.reviewed" | "claim.approved" | "claim.rejected" | "claim.refused" | "claim.paid" | "claim.withdrawn" | "recovery.recorded" | "clawback.collected" | "entry.reversed" | "pool.appropriated" | "pool.headroom-low" | "pool.exhausted" | "stop-line.warned" | "stop-line.tripped" | "institution.suspended" | "institution.resumed" | "policy.confirmed" | "batch.finished")[] | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["WebhookEndpointTooMany"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["WebhookEndpointNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    disableWebhookEndpoint: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["WebhookEndpointNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    enableWebhookEndpoint: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["WebhookEndpointNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["WebhookEndpointTooMany"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["WebhookEndpointNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["WebhookEndpointNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["WebhookEndpointDisabled"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    redeliverEvent: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    position: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["IdempotencyKeyInvalidOrIdempotencyKeyMissingOrRequestInvalidOrRequestInvalidJsonOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["EventNotFoundOrWebhookEndpointNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["WebhookEndpointDisabled"];
            413: components["responses"]["RequestTooLarge"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readDeliveries: {
        parameters: {
            query?: {
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            401: components["responses"]["AuthTokenExpiredOrAuthTokenInvalidOrAuthTokenMissing"];
            403: components["responses"]["AuthRoleForbidden"];
            404: components["responses"]["WebhookEndpointNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            429: components["responses"]["RequestTooMany"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** @description How many to a page. */
                limit?: number;
                /** @description The nextCursor of the page before; all else is asked as it was for that page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            400: components["responses"]["RequestMalformed"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readOpenapi: {
        parameters: {
            query?: {
                /** @description The language; it goes before Accept-Language. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readDocumentation: {
        parameters: {
            query?: {
                /** @description The language; it goes before Accept-Language. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
    readProblem: {
        parameters: {
            query?: {
                /** @description The language; it goes before Accept-Language. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["RequestInvalidOrRequestMalformed"];
            404: components["responses"]["RouteNotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["RequestTargetTooLong"];
            415: components["responses"]["RequestUnsupportedMediaType"];
            431: components["responses"]["RequestHeadersTooLarge"];
            500: components["responses"]["PlatformBug"];
            503: components["responses"]["PlatformUnavailable"];
        };
    };
}
