// Generated from openapi/openapi.json by `npm run gen:api`. Do not edit.

export interface paths {
    "/api/v1/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The events of a window that I may read
         * @description In the order in which they begin, with series expanded into their occurrences. What overlaps the window is in it.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Plan an event, or a series of events
         * @description It is tentative until it is confirmed.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An event, or a series as a whole */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        /** Delete an event that is still tentative */
        delete: operations["deleteEvent"];
        options?: never;
        head?: never;
        /**
         * Change an event, or all of a series
         * @description Occurrences that were changed on their own stay as they are, and move with the hour of their series; one that the new
         *     rule no longer has becomes a single event.
         */
        patch: operations["updateEvent"];
        trace?: never;
    };
    "/api/v1/agenda/{id}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An event, or a series, as an iCalendar file */
        get: operations["getEventFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/{id}/advisory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The aviso de pauta of an event, and whether it is in step */
        get: operations["getAdvisory"];
        put?: never;
        /**
         * Make the aviso de pauta of an event
         * @description A draft release of the kind `advisory`, filled from the event and kept in step with it until it is published.
         */
        post: operations["createAdvisory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/{id}/authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The authorities of an event in their order of precedence, and whether they come
         * @description Their offices are looked up in the order of precedence; gender and number do not matter.
         */
        get: operations["listEventAuthorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an event
         * @description It stays visible with the reason.
         */
        post: operations["cancelEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an event took place */
        post: operations["completeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm an event */
        post: operations["confirmEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/{id}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an event collides with, and what of it somebody let stand */
        get: operations["listEventConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/{id}/guest-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many an event has room for, and how many come */
        get: operations["getGuestList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how many an event has room for
         * @description Who waits for a seat gets one as far as there are new ones, and is told by mail.
         */
        patch: operations["updateGuestList"];
        trace?: never;
    };
    "/api/v1/agenda/{id}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The guests of an event, by name */
        get: operations["listGuests"];
        put?: never;
        /**
         * Add guests to an event, one or many
         * @description Each gets an invitation of their own, whose address is told only now (and mailed, if asked for).
         */
        post: operations["addGuests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/{id}/guests/{guest_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a guest off the list
         * @description Somebody who waits may get the seat, and is told by mail.
         */
        delete: operations["deleteGuest"];
        options?: never;
        head?: never;
        /** Change a guest */
        patch: operations["updateGuest"];
        trace?: never;
    };
    "/api/v1/agenda/{id}/guests/{guest_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down what a guest said by another way
         * @description Who accepts when it is full waits for a seat, if there is a waiting list.
         */
        post: operations["answerGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/{id}/guests/{guest_id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down that a guest came */
        post: operations["checkInGuest"];
        /** Take back that a guest came */
        delete: operations["undoGuestCheckIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/{id}/guests/{guest_id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a guest a new link
         * @description Its address is told only now (and mailed, if asked for); the one before is good for nothing.
         */
        post: operations["inviteGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to an event, the newest first
         * @description Who changed what, from what to what, and why.
         */
        get: operations["listEventHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/{id}/occurrences/{occurrence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One occurrence of a series */
        get: operations["getOccurrence"];
        put?: never;
        post?: never;
        /** Leave one occurrence of a series out */
        delete: operations["deleteOccurrence"];
        options?: never;
        head?: never;
        /**
         * Change one occurrence of a series, or it and those that follow
         * @description A changed occurrence is an event of its own from then on, with an id for actions; an empty patch makes it one. With
         *     `scope=following` the series ends before it, and the answer is the series that begins with it.
         */
        patch: operations["updateOccurrence"];
        trace?: never;
    };
    "/api/v1/agenda/{id}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an event off, to a new date or until there is one
         * @description The date that it had is kept in `postponed_from` and in its history.
         */
        post: operations["postponeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a cancelled or done event again */
        post: operations["reopenEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/{id}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The vehicles, equipment and rooms that an event has booked */
        get: operations["listEventBookings"];
        put?: never;
        /**
         * Book a vehicle, a piece of equipment or a room for an event
         * @description The booking moves along with the event. Of a series, it is for every date. Refused when it is booked for another event at
         *     that time, unless `conflict_reason` says why.
         */
        post: operations["createEventBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/{id}/resources/{booking_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a booking back */
        delete: operations["deleteEventBooking"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an event would collide with, as one types
         * @description The same authority, member of the team, vehicle, equipment or room at overlapping times; and, as a warning, too little time
         *     to get from one municipality to the other: the straight line between them, at the speed that the server is set to. What
         *     has no end counts as one hour; of a series, its dates of the next 180 days are compared. Nothing is written.
         */
        post: operations["checkEventConflicts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My calendar feeds, the newest first */
        get: operations["listEventFeeds"];
        put?: never;
        /**
         * Make a calendar feed of what I may read
         * @description Its address has a secret and is told only now. It can be revoked, and ends with its owner's access.
         */
        post: operations["createEventFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a calendar feed of mine */
        delete: operations["deleteEventFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/guests/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whose invitation it is, for somebody at the door */
        post: operations["lookUpGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in an iCalendar file
         * @description Events are known by their UID: the same file again changes nothing. What cannot be taken in is told, with the
         *     reason; the rest is. With `dry_run=true` it is only told what would happen. What is new is internal and belongs to
         *     `unit`.
         */
        post: operations["importEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendars that my units follow, the newest first */
        get: operations["listCalendarSubscriptions"];
        put?: never;
        /**
         * Follow a calendar of others
         * @description It is looked at at once, and then every `every_minutes`: its events are brought in by their UIDs, kept in step, and
         *     cancelled when they are gone from it before they began. They come in with what I may do.
         */
        post: operations["createCalendarSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A calendar that is followed */
        get: operations["getCalendarSubscription"];
        put?: never;
        post?: never;
        /**
         * Follow a calendar no longer
         * @description Its events stay in the agenda.
         */
        delete: operations["deleteCalendarSubscription"];
        options?: never;
        head?: never;
        /**
         * Change how a calendar is followed
         * @description From then on its events come in with what I may do. Unit, kind and visibility are those of events that are still to come in;
         *     a new address is for the same calendar in another place.
         */
        patch: operations["updateCalendarSubscription"];
        trace?: never;
    };
    "/api/v1/agenda/subscriptions/{id}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a calendar now
         * @description All of it is read, also where nothing changed over there. With `dry_run=true` it is only told what would change. It takes no
         *     `If-Match`: nothing that people wrote of the subscription changes.
         */
        post: operations["refreshCalendarSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda/subscriptions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What following a calendar would bring
         * @description It is fetched and read; nothing is written.
         */
        post: operations["previewCalendarSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with e-mail and password
         * @description Sets the refresh token in the cookie `__Host-pauta_refresh`.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session of the refresh cookie */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change my password
         * @description Every session of mine ends, and a new one opens. Needs a browser session.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new access token for the session of the refresh cookie
         * @description The refresh token is exchanged as well; one that comes back a second time ends the session.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blackouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The electoral blackouts, the latest to begin first */
        get: operations["listBlackouts"];
        put?: never;
        /**
         * Create an electoral blackout
         * @description It is everybody's: the permission is needed in every unit.
         */
        post: operations["createBlackout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blackouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An electoral blackout */
        get: operations["getBlackout"];
        put?: never;
        post?: never;
        /** Delete an electoral blackout in which nothing was authorised */
        delete: operations["deleteBlackout"];
        options?: never;
        head?: never;
        /**
         * Change an electoral blackout
         * @description `{"hide_existing": true}` takes everything that is neither exempt nor authorised out of the public's sight while it
         *     runs; `false` brings exactly that back.
         */
        patch: operations["updateBlackout"];
        trace?: never;
    };
    "/api/v1/blackouts/{id}/hidden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a blackout hides, hid or (with `preview`) would hide from the public */
        get: operations["listBlackoutHidden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed, in commit order
         * @description Poll it with `next`: no change is ever missed or repeated.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the checks are set to */
        get: operations["getComplianceSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what the checks are set to
         * @description They are everybody's: the permission is needed in every unit.
         */
        patch: operations["updateComplianceSettings"];
        trace?: never;
    };
    "/api/v1/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for me */
        get: operations["getDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The substitutions that I named, or am named in */
        get: operations["listDelegations"];
        put?: never;
        /**
         * Name who stands in for me
         * @description They may do what a head may, in that unit and below, while it runs. What is lent is not lent on.
         */
        post: operations["createDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a substitution now */
        delete: operations["revokeDelegation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The imports of my units, the newest first */
        get: operations["listImports"];
        put?: never;
        /**
         * Import releases from a file
         * @description The file is checked at once and worked through afterwards: follow it at its `Location`. A row that fails never stops
         *     the others. What was published there is public here from the moment it is imported; a row whose id was
         *     imported before is left as it is. With `dry_run` nothing is written but the report.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An import, how far it is, and what became of its rows */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an import
         * @description What came in stays, and is told in the report; importing the same file again goes on with the rest. It takes no `If-Match`:
         *     a running import gets a new version with every few rows.
         */
        post: operations["cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changes, and who is where, as it happens
         * @description Server-sent events, without end: `ready` first, then `change` and `presence`; the `data` of each is JSON, as the
         *     schema has it. What is told is what the caller may read, and never a text. It ends when the access token expires or
         *     the caller loses their access; come back with a new token and the last `id` in `Last-Event-ID`, and nothing is
         *     missed. Silence is broken by a comment every 15 seconds.
         */
        get: operations["followLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am and what I may do */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/municipalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The municipalities of Brazil
         * @description Those whose name begins with `q` come first.
         */
        get: operations["listMunicipalities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This contract */
        get: operations["getOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/precedence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offices in their order of precedence, the foremost first
         * @description As installed, the order of Decreto 70.274/1972 adapted to a state.
         */
        get: operations["listPrecedence"];
        put?: never;
        /**
         * Add an office
         * @description The order is everybody's: only who manages the agenda of every unit may.
         */
        post: operations["createPrecedence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/precedence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An office of the order */
        get: operations["getPrecedence"];
        put?: never;
        post?: never;
        /** Take an office out of the order */
        delete: operations["deletePrecedence"];
        options?: never;
        head?: never;
        /** Change or move an office */
        patch: operations["updatePrecedence"];
        trace?: never;
    };
    "/api/v1/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say where a tab is
         * @description Repeat it every ten seconds; who has said nothing for thirty is gone. A tab is in one place at a time. The answer
         *     tells who else is there, to those who read about the making of it.
         */
        post: operations["announcePresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/presence/{tab_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** A tab is closed, or elsewhere */
        delete: operations["leavePresence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public agenda
         * @description In the order in which events begin, with series expanded into their occurrences.
         */
        get: operations["listPublicEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/agenda.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agenda of the authorities as open data
         * @description The appointments of a window, a line each, with what Decreto 10.889/2021, art. 11, asks for.
         */
        get: operations["getPublicAgendaData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/agenda/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A public event, or a series as a whole */
        get: operations["getPublicEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/agenda/{id}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A public event, or a series, as an iCalendar file */
        get: operations["getPublicEventFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published releases, the newest first */
        get: operations["listPublicReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/releases/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published release with its text
         * @description 410 with the reason once it was withdrawn; 451 while an electoral blackout keeps it out of sight; 308 to the address
         *     that it has now. `Accept` chooses the format; so does a suffix of the address.
         */
        get: operations["getPublicRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/releases/{slug}.ninjs.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published release as IPTC ninjs 3.1 */
        get: operations["getPublicReleaseNinjs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/releases/{slug}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published release as PDF, on the office's letterhead */
        get: operations["getPublicReleasePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/releases/{slug}.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published release as plain text */
        get: operations["getPublicReleaseText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/release-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The templates that I may begin from, by name
         * @description Those of the whole office, of the units that I read, and of the units above them.
         */
        get: operations["listReleaseTemplates"];
        put?: never;
        /**
         * Create a template
         * @description One of the whole office needs the permission in every unit.
         */
        post: operations["createReleaseTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/release-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A template with its text */
        get: operations["getReleaseTemplate"];
        put?: never;
        post?: never;
        /**
         * Delete a template
         * @description What was begun from it stays.
         */
        delete: operations["deleteReleaseTemplate"];
        options?: never;
        head?: never;
        /** Change a template */
        patch: operations["updateReleaseTemplate"];
        trace?: never;
    };
    "/api/v1/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The releases that I may read */
        get: operations["listReleases"];
        put?: never;
        /** Write a new release */
        post: operations["createRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A release with its text
         * @description Under embargo, `embargoed_until` is set, and that the caller opened it is written down.
         */
        get: operations["getRelease"];
        put?: never;
        post?: never;
        /** Delete a draft that was never published */
        delete: operations["deleteRelease"];
        options?: never;
        head?: never;
        /**
         * Change the content of a release
         * @description What was approved goes back to draft (`edit_resets_approval`).
         */
        patch: operations["updateRelease"];
        trace?: never;
    };
    "/api/v1/releases/{id}/approval-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The approval links of a release, the latest first */
        get: operations["listApprovalLinks"];
        put?: never;
        /**
         * Make a link by which an authority approves a release without signing in
         * @description One text, one reader, one use; an edit voids it. The address and the code are in this answer alone.
         */
        post: operations["createApprovalLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/approval-links/{link_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an approval link back */
        delete: operations["revokeApprovalLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a release
         * @description Never one's own: neither its author nor its last editor may. The approval is of this very text.
         */
        post: operations["approveRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/approvers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everybody who may approve a release, also outside of the units that I see
         * @description Neither who wrote it nor who last edited it is among them.
         */
        get: operations["listApprovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a release away */
        post: operations["archiveRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say who does a release, and by when
         * @description The content stays as it is, and so does an approval. Who gets it anew is told by mail. Needs `releases.write` or
         *     `releases.review` in its unit.
         */
        post: operations["assignRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/blackout-authorisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the Electoral Court authorised a release
         * @description It holds for this very text in the blackouts that run now. `If-Match` is the version of the release.
         */
        post: operations["authoriseReleaseInBlackout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the checks find in a release as it stands */
        get: operations["listReleaseChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/checks/{code}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the findings of a rule with a reason
         * @description Needs `releases.review` or `releases.approve` in the unit of the release. It holds for this very text: once edited,
         *     it must be answered again. `If-Match` is the version of the release.
         */
        post: operations["overrideReleaseCheck"];
        /** Take the answer to the findings of a rule back */
        delete: operations["takeBackReleaseCheckOverride"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The remarks on a release
         * @description The oldest first, answers among them: `in_reply_to` names the remark that began their thread.
         */
        get: operations["listReleaseComments"];
        put?: never;
        /**
         * Add a remark to a release
         * @description On a passage, or in answer to another. Who is mentioned is told by mail, once.
         */
        post: operations["createReleaseComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take back a remark of mine
         * @description Where others have answered it, its place stays, without its words.
         */
        delete: operations["deleteReleaseComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/comments/{comment_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a settled thread again */
        post: operations["reopenReleaseComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/comments/{comment_id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a thread of remarks
         * @description Anybody who comments may; done twice, it changes nothing more.
         */
        post: operations["resolveReleaseComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a published release
         * @description The address stays, or leads to the new one; the note is public. Needs `releases.publish` and `releases.approve`.
         */
        post: operations["correctRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a draft with the content of a release
         * @description The caller is its author. It has an address of its own and neither approval, hour nor embargo; it belongs to the
         *     same unit where the caller writes there. The other release stays as it is.
         */
        post: operations["duplicateRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a release, the newest first
         * @description Who did what to which version, when, and through what.
         */
        get: operations["listReleaseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who opened a release while it was under embargo */
        get: operations["listReleaseOpenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people who may be mentioned in a release's remarks, or be given it to do
         * @description Who may read how it comes about, by name; with `writers`, who may write it too.
         */
        get: operations["listReleasePeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish an approved release */
        post: operations["publishRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a release is linked to, the newest first
         * @description Its public page shows those that are public, as «Leia também».
         */
        get: operations["listRelatedReleases"];
        put?: never;
        /**
         * Link a release to another
         * @description Both ways where the caller writes in both units, one way otherwise. The content, its hash and its version stay.
         */
        post: operations["relateRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/related/{related_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a link away
         * @description Both ways where the caller writes in both units.
         */
        delete: operations["unrelateRelease"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/related/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a release might be linked to, the likest first
         * @description At most eight: those that share tags, municipalities or words of the title.
         */
        get: operations["suggestRelatedReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/request_changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a release to its author with a note
         * @description Needs `releases.review` or `releases.approve` in its unit.
         */
        post: operations["requestReleaseChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an archived release out again */
        post: operations["restoreRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/restore_version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to the content of an earlier version
         * @description It becomes a version of its own; the address stays. What was approved goes back to draft.
         */
        post: operations["restoreReleaseVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the hour at which an approved release goes out */
        post: operations["scheduleRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a release over for approval */
        post: operations["submitRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the hour away from a scheduled release */
        post: operations["unscheduleRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of the content, the newest first
         * @description The saves of one sitting are one version.
         */
        get: operations["listReleaseVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/versions/{a}/diff/{b}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs between two versions, to the word */
        get: operations["diffReleaseVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/versions/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with its content */
        get: operations["getReleaseVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a published release off the air
         * @description Its public address answers 410 with the reason from then on.
         */
        post: operations["withdrawRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do the same with many releases
         * @description At most 100, in one transaction. Each obeys the rules of the action on it alone; what is refused says why and hinders
         *     no other. With `versions`, one that changed since it was read is refused (`stale`); tags whose change would lose an
         *     approval need `including_approved` (`would_reset_approval` otherwise). `before` is what undoing puts back: `set_tags`
         *     with those tags, `restore` for what was archived; a text restored is a draft, whatever it was.
         */
        post: operations["changeManyReleases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/from-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a release from a template
         * @description A draft like any other. `{{data}}`, `{{municipio}}`, `{{unidade}}` and `{{autor}}` are filled in; other blanks stay
         *     for the writer, and an approval is not given while there are any.
         */
        post: operations["createReleaseFromTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The vehicles, equipment and rooms that I may book, by name */
        get: operations["listResources"];
        put?: never;
        /** Register a vehicle, a piece of equipment or a room */
        post: operations["createResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A resource */
        get: operations["getResource"];
        put?: never;
        post?: never;
        /**
         * Delete a resource that was never booked
         * @description One that was is deactivated instead: it stays in the history of its events.
         */
        delete: operations["deleteResource"];
        options?: never;
        head?: never;
        /** Change a resource */
        patch: operations["updateResource"];
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roles and what each may do */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My saved searches, in my order */
        get: operations["listSavedSearches"];
        put?: never;
        /**
         * Save a search of the list of releases
         * @description At most 50 of each person.
         */
        post: operations["createSavedSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A search that I saved */
        get: operations["getSavedSearch"];
        put?: never;
        post?: never;
        /** Forget a saved search */
        delete: operations["deleteSavedSearch"];
        options?: never;
        head?: never;
        /**
         * Change a saved search
         * @description `query` is merged like the rest: a parameter set to null is no longer asked for.
         */
        patch: operations["updateSavedSearch"];
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My personal access tokens */
        get: operations["listTokens"];
        put?: never;
        /**
         * Create a personal access token
         * @description The secret is shown this once. Needs a browser session.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a personal access token of mine
         * @description It stops working with its next request.
         */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units that my roles reach */
        get: operations["listUnits"];
        put?: never;
        /** Create a unit */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        /** Delete a unit that nothing refers to */
        delete: operations["deleteUnit"];
        options?: never;
        head?: never;
        /** Change a unit */
        patch: operations["updateUnit"];
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of the units that my roles reach */
        get: operations["listUsers"];
        put?: never;
        /** Create a user */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A user */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name, e-mail and roles */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/v1/users/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shut a user out
         * @description Every session and token of theirs stops working with its next request.
         */
        post: operations["disableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a user in again */
        post: operations["enableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a user another password
         * @description Every session of theirs ends.
         */
        post: operations["setUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/agenda.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public agenda as a calendar to subscribe to */
        get: operations["feedCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/agenda/{secret}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The events of a personal feed */
        get: operations["personalEventFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/releases.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest releases as Atom 1.0 */
        get: operations["feedAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/releases.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest releases as JSON Feed 1.1 */
        get: operations["feedJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/releases.ninjs.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest releases as IPTC ninjs 3.1, in the associations of one item */
        get: operations["feedNinjs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/releases.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest releases as RSS 2.0 */
        get: operations["feedRss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process lives */
        get: operations["healthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process can serve: the database answers and it is not stopping */
        get: operations["healthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metrics for Prometheus */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where search engines find the sitemap */
        get: operations["robots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sitemap-news.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came out in the last two days, for news search engines */
        get: operations["newsSitemap"];
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
        /** @description A correction that is offered. */
        AdvisoryCorrection: {
            body_html: string;
            /** @description What readers are told. */
            note: string;
            title: string;
        };
        /** @description The aviso de pauta of an event, as it stands. */
        AdvisoryOut: {
            correction: components["schemas"]["AdvisoryCorrection"] | null;
            /** @description Whether it says what the event says now. */
            in_step: boolean;
            /** Format: uuid */
            release_id: string;
            slug: string;
            status: components["schemas"]["ReleaseStatus"];
            title: string;
            /** Format: int32 */
            version: number;
        };
        /** @description A new link; its address and code are shown this once. */
        ApprovalLinkCreated: components["schemas"]["ApprovalLinkOut"] & {
            /**
             * @description To be told the recipient by another way than the link. Null for who wrote or last edited the text: then the
             *     recipient asks for it on the page, and gets it by mail.
             * @example 493 172
             */
            code: string | null;
            /** @example https://pauta.ce.gov.br/aprovar/… */
            url: string;
        };
        /** @description Who is asked to approve, and for how long. */
        ApprovalLinkNew: {
            /**
             * Format: int64
             * @description 1 to 168; 48 when absent.
             * @example 48
             */
            expires_in_hours?: number | null;
            /**
             * Format: uuid
             * @description Somebody who may approve texts of the unit, and neither wrote nor last edited this one.
             */
            recipient_id: string;
            /** @description Send the link by mail as well; needs a mail server. */
            send_mail?: boolean;
        };
        /** @description A link to approve one text. */
        ApprovalLinkOut: {
            /** Format: int32 */
            content_version: number;
            /** Format: date-time */
            created_at: string;
            creator: components["schemas"]["UserBrief"];
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description When it was first opened.
             */
            opened_at: string | null;
            /** @description `approve` or `request_changes`. */
            outcome: string | null;
            recipient: components["schemas"]["UserBrief"];
            state: components["schemas"]["ApprovalLinkState"];
            /** Format: date-time */
            used_at: string | null;
        };
        /** @description The links of a release, the latest first. */
        ApprovalLinks: {
            items: components["schemas"]["ApprovalLinkOut"][];
        };
        /**
         * @description How a link stands.
         * @enum {string}
         */
        ApprovalLinkState: "open" | "used" | "revoked" | "expired" | "locked" | "outdated";
        /** @description Somebody who may approve a release. */
        ApprovalRecipient: {
            /** Format: uuid */
            id: string;
            /** @example Marta Alves */
            name: string;
            /** @description The role that lets them; for a substitute, the one they stand in for. */
            role: components["schemas"]["Role"];
        };
        /** @description Everybody who may approve a release, by name. */
        ApprovalRecipients: {
            items: components["schemas"]["ApprovalRecipient"][];
        };
        /** @description E-mail and password of a person. */
        AuthLogin: {
            /** @example ana.lima@cidades.ce.gov.br */
            email: string;
            /** Format: password */
            password: string;
        };
        /** @description A change of one's own password. */
        AuthPasswordChange: {
            /** Format: password */
            current_password: string;
            /**
             * Format: password
             * @description At least 12 characters; common ones are refused.
             */
            new_password: string;
        };
        /** @description An access token for the `Authorization` header. The refresh token is in an `HttpOnly` cookie. */
        AuthSession: {
            access_token: string;
            /**
             * Format: int64
             * @description Seconds.
             * @example 900
             */
            expires_in: number;
            /** @example Bearer */
            token_type: string;
        };
        /** @description That the Electoral Court recognised a text as of grave and urgent public need. */
        BlackoutAuthorisation: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            blackout_id: string;
            by: components["schemas"]["UserBrief"];
            /** @description Whether it is of the text as it stands; one for an earlier wording does not let this one be published. */
            current: boolean;
            /** @description The decision, by its number or address. */
            document: string;
            reason: string;
        };
        /** @description An authorisation to record. */
        BlackoutAuthorisationNew: {
            /**
             * @description The decision, by its number or address.
             * @example TRE-CE, processo 0600123-45.2026.6.06.0000
             */
            document: string;
            /** @example Surto de dengue: orientação urgente à população. */
            reason: string;
        };
        /** @description What people write of a blackout. */
        BlackoutContent: {
            /**
             * Format: date-time
             * @description The first instant after it.
             * @example 2026-10-05T03:00:00Z
             */
            ends_at: string;
            /**
             * @description Kinds that may be published all the same, and stay in sight.
             * @example [
             *       "public_service"
             *     ]
             */
            exempt_kinds?: components["schemas"]["ReleaseKind"][];
            /**
             * @description While it runs, everything published that is neither exempt nor authorised is out of sight for the public, and
             *     comes back unchanged when this is switched off or the blackout ends.
             */
            hide_existing?: boolean;
            /** @description As it is shown to writers and readers; the law's own words when absent, null or empty. */
            legal_basis?: string;
            /** @example Eleições gerais de 2026 */
            name: string;
            /** @description It concerns the office only in its own sphere (`GET /compliance-settings`). */
            sphere: components["schemas"]["Sphere"];
            /**
             * Format: date-time
             * @description The first instant of it.
             * @example 2026-07-04T03:00:00Z
             */
            starts_at: string;
        };
        /** @description What people write of a blackout. */
        BlackoutContentPatch: {
            /**
             * Format: date-time
             * @description The first instant after it.
             * @example 2026-10-05T03:00:00Z
             */
            ends_at?: string;
            /**
             * @description Kinds that may be published all the same, and stay in sight.
             * @example [
             *       "public_service"
             *     ]
             */
            exempt_kinds?: components["schemas"]["ReleaseKind"][];
            /**
             * @description While it runs, everything published that is neither exempt nor authorised is out of sight for the public, and
             *     comes back unchanged when this is switched off or the blackout ends.
             */
            hide_existing?: boolean;
            /** @description As it is shown to writers and readers; the law's own words when absent, null or empty. */
            legal_basis?: string;
            /** @example Eleições gerais de 2026 */
            name?: string;
            /** @description It concerns the office only in its own sphere (`GET /compliance-settings`). */
            sphere?: components["schemas"]["Sphere"];
            /**
             * Format: date-time
             * @description The first instant of it.
             * @example 2026-07-04T03:00:00Z
             */
            starts_at?: string;
        };
        /** @description A blackout. */
        BlackoutOut: components["schemas"]["BlackoutContent"] & {
            allowed_actions: components["schemas"]["ComplianceAction"][];
            /** @description Whether it is of the office's sphere. */
            applies: boolean;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When `hide_existing` was first switched on.
             */
            hidden_since: string | null;
            /**
             * Format: date-time
             * @description When it was last switched off.
             */
            hidden_until: string | null;
            /** @description Whether published texts are out of sight because of it, now. */
            hiding: boolean;
            /** Format: uuid */
            id: string;
            /** @description By the clock, now. */
            state: components["schemas"]["BlackoutState"];
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
        };
        /**
         * @description Where a blackout stands in time.
         * @enum {string}
         */
        BlackoutState: "upcoming" | "running" | "ended";
        /** @description What becomes of one event. */
        CalendarChange: {
            kind: components["schemas"]["CalendarChangeKind"];
            /** Format: date-time */
            starts_at: string;
            title: string;
            /** @description As the calendar has it. */
            uid: string;
            /**
             * @description What changes, from what to what, in Portuguese.
             * @example [
             *       "Começo: 01/12/2026 09:00 → 02/12/2026 09:00"
             *     ]
             */
            words: string[];
        };
        /** @enum {string} */
        CalendarChangeKind: "created" | "updated" | "cancelled";
        /** @description What a look at a calendar changed, or would change. */
        CalendarRefresh: {
            /**
             * Format: int32
             * @description Events to come that the calendar does not have any more.
             */
            cancelled: number;
            /** @description The first 200 of them. */
            changes: components["schemas"]["CalendarChange"][];
            /** Format: int32 */
            created: number;
            /** @description What was not taken in, with the reason. */
            skipped: components["schemas"]["EventImportSkipped"][];
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            updated: number;
        };
        /**
         * @description What may be done with a calendar that is followed.
         * @enum {string}
         */
        CalendarSubscriptionAction: "refresh" | "edit" | "delete";
        /** @description What people write of a calendar that is followed. */
        CalendarSubscriptionContent: {
            /**
             * Format: int32
             * @description How often it is looked at.
             */
            every_minutes?: number;
            /** @description What new events are. */
            kind?: components["schemas"]["EventKind"];
            /** @example Agenda da Casa Civil */
            name: string;
            /**
             * Format: uuid
             * @description The unit that new events belong to.
             */
            unit_id: string;
            /**
             * Format: uri
             * @description Where its iCalendar file is; `webcal:` is read as `https:`. Only public addresses are called.
             * @example https://calendario.example.gov.br/agenda.ics
             */
            url: string;
            /** @description Who is told of new events. */
            visibility?: components["schemas"]["EventVisibility"];
        };
        /** @description What people write of a calendar that is followed. */
        CalendarSubscriptionContentPatch: {
            /**
             * Format: int32
             * @description How often it is looked at.
             */
            every_minutes?: number;
            /** @description What new events are. */
            kind?: components["schemas"]["EventKind"];
            /** @example Agenda da Casa Civil */
            name?: string;
            /**
             * Format: uuid
             * @description The unit that new events belong to.
             */
            unit_id?: string;
            /**
             * Format: uri
             * @description Where its iCalendar file is; `webcal:` is read as `https:`. Only public addresses are called.
             * @example https://calendario.example.gov.br/agenda.ics
             */
            url?: string;
            /** @description Who is told of new events. */
            visibility?: components["schemas"]["EventVisibility"];
        };
        /** @description A calendar that is followed, and how that goes. */
        CalendarSubscriptionOut: {
            allowed_actions: components["schemas"]["CalendarSubscriptionAction"][];
            /**
             * Format: date-time
             * @description When it was last looked at, whatever came of it.
             */
            checked_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: int32 */
            every_minutes: number;
            /**
             * Format: int32
             * @description How often it failed in a row: it is looked at less and less often.
             */
            failures: number;
            /**
             * Format: date-time
             * @description When it last answered with a calendar.
             */
            fetched_at: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["EventKind"];
            /** @description Why the last look failed, in Portuguese. */
            last_error: string | null;
            name: string;
            /** Format: date-time */
            next_at: string;
            /** @description Who saved it last: events come in with what they may do. */
            owner: components["schemas"]["UserBrief"];
            unit: components["schemas"]["UnitBrief"];
            /** Format: uuid */
            unit_id: string;
            /** Format: date-time */
            updated_at: string;
            url: string;
            /** Format: int32 */
            version: number;
            visibility: components["schemas"]["EventVisibility"];
        };
        /** @description One change. */
        ChangeOut: {
            /** @example approve */
            action: string;
            actor: components["schemas"]["UserBrief"] | null;
            /** Format: date-time */
            at: string;
            /** @description The request that made it. */
            request_id: string | null;
            /** Format: uuid */
            resource_id: string;
            /** @example release */
            resource_type: string;
            /** Format: int64 */
            seq: number;
            /** @description What an auditor needs to understand it; never a secret. */
            summary: Record<string, never>;
            /** Format: uuid */
            unit_id: string | null;
        };
        /** @description A stretch of the feed. */
        ChangePage: {
            items: components["schemas"]["ChangeOut"][];
            /** @description Where to go on from, now or later; never absent. */
            next: string;
        };
        /** @description Something that stands against a text, or could be better. */
        CheckFinding: {
            /**
             * Format: date-time
             * @description When that was found out, for what is not told from the text alone: whether a link opens.
             */
            checked_at: string | null;
            /**
             * @description The rule; several findings may be of one.
             * @example personal_promotion
             */
            code: string;
            /** @description In Portuguese: what it is and what to do. */
            message: string;
            overridden: components["schemas"]["CheckOverride"] | null;
            /** @description The words that it is about. */
            passage: string | null;
            /**
             * @description RFC 6901 pointer to the field that it is about.
             * @example /title
             */
            pointer: string | null;
            severity: components["schemas"]["CheckSeverity"];
            /**
             * @description What the rule is drawn from.
             * @example Constituição Federal, art. 37, § 1º
             */
            source: string;
            /** @description Where the source can be read. */
            source_url: string | null;
        };
        /** @description Who answered a finding, when and why. */
        CheckOverride: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UserBrief"];
            reason: string;
        };
        /** @description Why a finding does not stop the text. */
        CheckOverrideNew: {
            /** @example O nome é de uma rua, não da autoridade. */
            reason: string;
        };
        /**
         * @description How much a finding weighs.
         * @enum {string}
         */
        CheckSeverity: "error" | "warning" | "hint";
        /**
         * @description What the caller may do with the settings, or with a blackout.
         * @enum {string}
         */
        ComplianceAction: "edit" | "delete";
        /** @description What the checks are set to. */
        ComplianceSettings: {
            /**
             * @description Names of authorities and servants that do not belong into institutional publicity; found as whole words, accents
             *     and case ignored.
             * @example [
             *       "Fulano de Tal"
             *     ]
             */
            names: string[];
            /**
             * @description Slogans and brands of the administration; found likewise.
             * @example [
             *       "Governo que faz"
             *     ]
             */
            slogans: string[];
            /** @description The sphere that the office belongs to: only its blackouts concern it. */
            sphere: components["schemas"]["Sphere"];
        };
        /** @description What the checks are set to, and since when. */
        ComplianceSettingsOut: components["schemas"]["ComplianceSettings"] & {
            allowed_actions: components["schemas"]["ComplianceAction"][];
            /** Format: date-time */
            updated_at: string | null;
            updated_by: components["schemas"]["UserBrief"] | null;
            /** Format: int32 */
            version: number;
        };
        /** @description What the checks are set to. */
        ComplianceSettingsPatch: {
            /**
             * @description Names of authorities and servants that do not belong into institutional publicity; found as whole words, accents
             *     and case ignored.
             * @example [
             *       "Fulano de Tal"
             *     ]
             */
            names?: string[];
            /**
             * @description Slogans and brands of the administration; found likewise.
             * @example [
             *       "Governo que faz"
             *     ]
             */
            slogans?: string[];
            /** @description The sphere that the office belongs to: only its blackouts concern it. */
            sphere?: components["schemas"]["Sphere"];
        };
        /** @description Releases that wait for the caller, and what came out lately: at most ten of each. */
        DashboardOut: {
            /** @description Given to me and not yet done: what is due first comes first, what has no time last. */
            assigned_to_me: components["schemas"]["ReleaseSummary"][];
            /** @description In review, written and last edited by others: mine to approve. */
            awaiting_my_approval: components["schemas"]["ReleaseSummary"][];
            my_drafts: components["schemas"]["ReleaseSummary"][];
            /** @description Approved: mine to publish. */
            ready_to_publish: components["schemas"]["ReleaseSummary"][];
            recently_published: components["schemas"]["ReleaseSummary"][];
            /** @description Mine, with changes requested. */
            returned_to_me: components["schemas"]["ReleaseSummary"][];
        };
        /**
         * @description What the caller may do with a substitution.
         * @enum {string}
         */
        DelegationAction: "revoke";
        /** @description Who stands in for me, where and how long. */
        DelegationNew: {
            /**
             * Format: date-time
             * @description At most 180 days later.
             * @example 2026-12-16T03:00:00Z
             */
            ends_at: string;
            /** @example Férias */
            reason?: string | null;
            /**
             * Format: date-time
             * @example 2026-12-01T03:00:00Z
             */
            starts_at: string;
            /** Format: uuid */
            to_id: string;
            /**
             * Format: uuid
             * @description A unit of which the caller is head.
             */
            unit_id: string;
        };
        /** @description Somebody stands in for a head. */
        DelegationOut: {
            allowed_actions: components["schemas"]["DelegationAction"][];
            /** Format: date-time */
            ends_at: string;
            from: components["schemas"]["UserBrief"];
            /** Format: uuid */
            id: string;
            /** @description Whether it is in force now. */
            is_running: boolean;
            reason: string | null;
            /** Format: date-time */
            revoked_at: string | null;
            /** Format: date-time */
            starts_at: string;
            to: components["schemas"]["UserBrief"];
            unit: components["schemas"]["UnitBrief"];
        };
        /** @description The substitutions that I named or am named in, the latest first. */
        Delegations: {
            items: components["schemas"]["DelegationOut"][];
        };
        /**
         * @description What may be done with an event. The first fitting one is the usual next step.
         * @enum {string}
         */
        EventAction: "confirm" | "complete" | "postpone" | "cancel" | "reopen" | "edit" | "delete";
        /**
         * @description Whether an authority comes.
         * @enum {string}
         */
        EventAttendance: "invited" | "confirmed" | "declined";
        /** @description The authorities of an event, the foremost first. */
        EventAuthorities: {
            items: components["schemas"]["EventAuthorityOut"][];
        };
        /** @description An authority who is expected. */
        EventAuthority: {
            attendance?: components["schemas"]["EventAttendance"];
            /** @example Maria Alencar */
            name: string;
            /**
             * @description The office held, by which precedence goes.
             * @example Governadora do Estado
             */
            office?: string | null;
        };
        /** @description An authority at their place. */
        EventAuthorityOut: {
            attendance: components["schemas"]["EventAttendance"];
            name: string;
            office: string | null;
            /** @description From 1 on. */
            place: number;
            precedence: components["schemas"]["PrecedenceBrief"] | null;
        };
        /** @description What an event is to book. */
        EventBookingNew: {
            /**
             * Format: date-time
             * @description Until when, at most a week after the event; as the event ends when absent.
             */
            ends_at?: string | null;
            /** Format: uuid */
            resource_id: string;
            /**
             * Format: date-time
             * @description From when on, at most a week before the event; as the event begins when absent. Of a series, on its first date.
             */
            starts_at?: string | null;
        };
        /** @description A resource that an event has booked. */
        EventBookingOut: {
            /** Format: date-time */
            ends_at: string;
            /** Format: uuid */
            id: string;
            resource: components["schemas"]["ResourceBrief"];
            /**
             * Format: date-time
             * @description Moves along with the event.
             */
            starts_at: string;
        };
        /** @description What an event has booked. */
        EventBookings: {
            /** @description Whether the caller may book for it. */
            can_book: boolean;
            items: components["schemas"]["EventBookingOut"][];
        };
        /** @description Why an event does not take place. */
        EventCancellation: {
            reason: string;
        };
        /** @description One field that changed. */
        EventChange: {
            /** @example starts_at */
            field: string;
            /** @description Not told of long texts. */
            from: unknown;
            to: unknown;
        };
        /** @description Somebody or something that this event shares with another one at a time at which it cannot. */
        EventConflict: {
            accepted: components["schemas"]["EventConflictAcceptance"] | null;
            /** Format: date-time */
            ends_at: string;
            event: components["schemas"]["EventConflictOther"] | null;
            kind: components["schemas"]["EventConflictKind"];
            /** @description In Portuguese. */
            message: string;
            /** Format: date-time */
            other_ends_at: string;
            /**
             * Format: date-time
             * @description From when until when the other one does.
             */
            other_starts_at: string;
            severity: components["schemas"]["EventConflictSeverity"];
            /**
             * Format: date-time
             * @description From when until when this event needs them; of a series, on the first date that collides.
             */
            starts_at: string;
            /**
             * @description Of whom or what.
             * @example Maria Alencar
             */
            subject: string;
            /**
             * Format: int32
             * @description How many dates collide.
             */
            times: number;
            travel: components["schemas"]["EventConflictTravel"] | null;
        };
        /** @description That somebody let it stand. */
        EventConflictAcceptance: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UserBrief"];
            reason: string;
        };
        /** @description An event as somebody is typing it. */
        EventConflictDraft: {
            content: components["schemas"]["EventContent"];
            /**
             * Format: uuid
             * @description The event that it is a change of.
             */
            event_id?: string | null;
            /** @description Resources that it would book, besides those that it has. */
            resource_ids?: string[];
        };
        /**
         * @description Who or what would be at two places at once.
         * @enum {string}
         */
        EventConflictKind: "authority" | "person" | "vehicle" | "equipment" | "room";
        /** @description The other event of a conflict. */
        EventConflictOther: {
            /** Format: uuid */
            id: string;
            municipality: string | null;
            /**
             * Format: date-time
             * @description Which occurrence of a series.
             */
            occurrence: string | null;
            title: string;
        };
        /** @description A change refused with 409 `conflicts`, and what stands against it. */
        EventConflictProblem: components["schemas"]["Problem"] & {
            /** @description What was not accepted yet; only with the code `conflicts`. */
            conflicts?: components["schemas"]["EventConflict"][];
        };
        /** @description What an event collides with: conflicts first, each by time; at most a hundred. */
        EventConflicts: {
            /**
             * Format: date-time
             * @description Until when the occurrences of a series were compared.
             */
            compared_until: string | null;
            items: components["schemas"]["EventConflict"][];
        };
        /**
         * @description Whether it keeps the change from being made.
         * @enum {string}
         */
        EventConflictSeverity: "conflict" | "warning";
        /** @description The way from one place to the other. */
        EventConflictTravel: {
            /**
             * Format: int64
             * @description In a straight line.
             */
            kilometres: number;
            /** Format: int32 */
            kilometres_per_hour: number;
            /**
             * Format: int64
             * @description Between the two.
             */
            minutes_between: number;
            /**
             * Format: int64
             * @description By the configured speed.
             */
            minutes_needed: number;
        };
        /** @description The content of an event, or of a series of events if it has a rule. */
        EventContent: {
            /** @description Of whole days: `starts_at` and `ends_at` are taken to midnights of the zone. */
            all_day?: boolean;
            authorities?: components["schemas"]["EventAuthority"][];
            /** @description The same subset of HTML as the body of a release. */
            description_html?: string;
            /**
             * Format: date-time
             * @description Absent where it has no known end. Of an event of whole days, the midnight after its last one.
             * @example 2026-12-01T14:00:00Z
             */
            ends_at?: string | null;
            /** @description Occurrences of the rule that are left out. */
            exdates?: string[];
            /** @description For the unit's own people only. */
            internal_note?: string | null;
            kind: components["schemas"]["EventKind"];
            /** @description Its end is not told to anyone; `ends_at`, if given, is only planned with. */
            no_end_time?: boolean;
            organiser?: string | null;
            participants?: components["schemas"]["EventParticipant"][];
            place?: components["schemas"]["EventPlace"];
            press_info?: components["schemas"]["EventPressInfo"];
            /** @description The releases about it. */
            release_ids?: string[];
            /**
             * @description RFC 5545's RRULE, daily to yearly; makes it a series.
             * @example FREQ=WEEKLY;BYDAY=MO
             */
            rrule?: string | null;
            /**
             * Format: date-time
             * @example 2026-12-01T12:00:00Z
             */
            starts_at: string;
            /** @description What an audience is about. */
            subject?: string | null;
            /**
             * @description Folded to lower-case words with hyphens.
             * @example [
             *       "habitacao"
             *     ]
             */
            tags?: string[];
            /**
             * @description IANA's name of the zone whose clocks it goes by.
             * @example America/Fortaleza
             */
            time_zone?: string;
            /** @example Entrega de 120 moradias em Sobral */
            title: string;
            /** @description The hour is still to be confirmed. */
            to_be_confirmed?: boolean;
            /**
             * Format: uuid
             * @description The unit it belongs to; when absent on creation, the first one in which the caller writes.
             */
            unit_id?: string | null;
            visibility?: components["schemas"]["EventVisibility"];
        };
        /** @description The content of an event, or of a series of events if it has a rule. */
        EventContentPatch: {
            /** @description Of whole days: `starts_at` and `ends_at` are taken to midnights of the zone. */
            all_day?: boolean;
            authorities?: components["schemas"]["EventAuthority"][];
            /** @description The same subset of HTML as the body of a release. */
            description_html?: string;
            /**
             * Format: date-time
             * @description Absent where it has no known end. Of an event of whole days, the midnight after its last one.
             * @example 2026-12-01T14:00:00Z
             */
            ends_at?: string | null;
            /** @description Occurrences of the rule that are left out. */
            exdates?: string[];
            /** @description For the unit's own people only. */
            internal_note?: string | null;
            kind?: components["schemas"]["EventKind"];
            /** @description Its end is not told to anyone; `ends_at`, if given, is only planned with. */
            no_end_time?: boolean;
            organiser?: string | null;
            participants?: components["schemas"]["EventParticipant"][];
            place?: components["schemas"]["EventPlace"];
            press_info?: components["schemas"]["EventPressInfo"];
            /** @description The releases about it. */
            release_ids?: string[];
            /**
             * @description RFC 5545's RRULE, daily to yearly; makes it a series.
             * @example FREQ=WEEKLY;BYDAY=MO
             */
            rrule?: string | null;
            /**
             * Format: date-time
             * @example 2026-12-01T12:00:00Z
             */
            starts_at?: string;
            /** @description What an audience is about. */
            subject?: string | null;
            /**
             * @description Folded to lower-case words with hyphens.
             * @example [
             *       "habitacao"
             *     ]
             */
            tags?: string[];
            /**
             * @description IANA's name of the zone whose clocks it goes by.
             * @example America/Fortaleza
             */
            time_zone?: string;
            /** @example Entrega de 120 moradias em Sobral */
            title?: string;
            /** @description The hour is still to be confirmed. */
            to_be_confirmed?: boolean;
            /**
             * Format: uuid
             * @description The unit it belongs to; when absent on creation, the first one in which the caller writes.
             */
            unit_id?: string | null;
            visibility?: components["schemas"]["EventVisibility"];
        };
        /** @description A personal feed with its address, which is told only now. */
        EventFeedMade: components["schemas"]["EventFeedOut"] & {
            /**
             * Format: uri
             * @description Whoever has it reads what its owner may read: to be kept like a password.
             * @example https://pauta.example.gov.br/feeds/agenda/Vb3kq0mT7xYc2LrJ9sWz1A.ics
             */
            url?: string | null;
        };
        /** @description What a personal feed is asked to have. */
        EventFeedNew: {
            /** @description Which events; all that I may read when empty. */
            filter?: components["schemas"]["EventFilter"];
            /** @example Meu telefone */
            name: string;
        };
        /** @description A personal feed, without its address. */
        EventFeedOut: {
            /** Format: date-time */
            created_at: string;
            filter: components["schemas"]["EventFilter"];
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description When a calendar last fetched it, to the hour.
             */
            last_used_at: string | null;
            name: string;
        };
        /** @description Which events; all where nothing is said. */
        EventFilter: {
            /** @description The name of an authority; accents and case do not matter. */
            authority?: string | null;
            /**
             * @description Kinds, separated by commas.
             * @example inauguration,service_order
             */
            kind?: string | null;
            /**
             * Format: int32
             * @description IBGE's code of a municipality.
             */
            municipality?: number | null;
            /** @description Full-text search, as in releases. */
            q?: string | null;
            /** @description States, separated by commas. */
            status?: string | null;
            tag?: string | null;
            /** @description The id or slug of a unit; those under it are included. */
            unit?: string | null;
            /** @description Visibilities, separated by commas. */
            visibility?: string | null;
        };
        /** @description What lists and readers show alike. */
        EventHead: {
            all_day: boolean;
            /**
             * @description What the caller may do now, the usual next step first.
             *
             *     On an occurrence that is like its series, after it was made an event of its own: see `updateOccurrence`.
             */
            allowed_actions: components["schemas"]["EventAction"][];
            authorities: components["schemas"]["EventAuthority"][];
            /** Format: date-time */
            ends_at: string | null;
            /**
             * Format: uuid
             * @description Of an occurrence that is like its series, the id of the series.
             */
            id: string;
            kind: components["schemas"]["EventKind"];
            /** @description The name of the place's municipality. */
            municipality: string | null;
            no_end_time: boolean;
            /**
             * Format: date-time
             * @description The instant at which the rule has this occurrence (RECURRENCE-ID): it stays when the occurrence is moved.
             */
            occurrence: string | null;
            organiser: string | null;
            place: components["schemas"]["EventPlace"];
            /**
             * Format: date-time
             * @description Where it began before it was put off; the same as `starts_at` while there is no new date.
             */
            postponed_from: string | null;
            rrule: string | null;
            /**
             * Format: int32
             * @description How often its time, place or status has changed (RFC 5545).
             */
            sequence: number;
            /**
             * Format: uuid
             * @description The series that it is an occurrence of.
             */
            series_id: string | null;
            /** Format: date-time */
            starts_at: string;
            status: components["schemas"]["EventStatus"];
            /** @description Why it was put off or cancelled. */
            status_reason: string | null;
            tags: string[];
            time_zone: string;
            title: string;
            to_be_confirmed: boolean;
            /** @description The same in every calendar, for ever (RFC 5545). */
            uid: string;
            unit: components["schemas"]["UnitBrief"];
            /** Format: uuid */
            unit_id: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            visibility: components["schemas"]["EventVisibility"];
        };
        /** @description What happened to an event. */
        EventHistoryItem: {
            action: string;
            actor: components["schemas"]["UserBrief"] | null;
            /** Format: date-time */
            at: string;
            /** @description What changed, from what to what. */
            changes: components["schemas"]["EventChange"][];
            reason: string | null;
            request_id: string | null;
            via: string | null;
        };
        /** @description What became of a file. */
        EventImport: {
            /** Format: int32 */
            created: number;
            /** @description What was not taken in, with the reason. */
            skipped: components["schemas"]["EventImportSkipped"][];
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            updated: number;
        };
        /** @description A component that was not taken in. */
        EventImportSkipped: {
            /** @example VTODO */
            component: string;
            /** @description In Portuguese. */
            reason: string;
            uid: string | null;
        };
        /**
         * @description Inauguração, ordem de serviço, cerimônia, visita, reunião, audiência, coletiva, entrevista, data de campanha.
         * @enum {string}
         */
        EventKind: "inauguration" | "service_order" | "ceremony" | "visit" | "meeting" | "hearing" | "press_conference" | "interview" | "campaign_date" | "other";
        /** @description An event with all that is known of it. */
        EventOut: components["schemas"]["EventHead"] & {
            author: components["schemas"]["UserBrief"];
            /** Format: date-time */
            created_at: string;
            /** @description Cleaned HTML. */
            description_html: string;
            exdates: string[];
            /** @description Only for the unit's own people. */
            internal_note: string | null;
            last_editor: components["schemas"]["UserBrief"];
            participants: components["schemas"]["EventParticipant"][];
            press_info: components["schemas"]["EventPressInfo"];
            release_ids: string[];
            subject: string | null;
        };
        /** @description Who takes part in an audience or a meeting (Decreto 10.889/2021, art. 11). */
        EventParticipant: {
            name: string;
            office?: string | null;
            /** @description The party on whose behalf they come. */
            represents?: string | null;
        };
        /** @description Where it is. */
        EventPlace: {
            address?: string | null;
            /**
             * Format: double
             * @description Degrees north.
             */
            latitude?: number | null;
            /**
             * Format: double
             * @description Degrees east.
             */
            longitude?: number | null;
            /**
             * Format: int32
             * @description IBGE's code, seven digits.
             * @example 2312908
             */
            municipality_code?: number | null;
            /** @example Conjunto Habitacional Cidade Nova */
            name?: string | null;
            /** Format: uri */
            online_url?: string | null;
        };
        /** @description Why an event is put off, and until when if that is known. */
        EventPostponement: {
            /** @example Chuva forte na região. */
            reason: string;
            /**
             * Format: date-time
             * @description The new date; its length stays.
             */
            starts_at?: string | null;
        };
        /** @description What the press needs to come. */
        EventPressInfo: {
            /** @description How to be accredited. */
            accreditation?: string | null;
            /**
             * @description When the press should be there, in the event's own time zone.
             * @example 08:30
             */
            arrival_time?: string | null;
            /** @example Ascom Cidades, (85) 3101-0000 */
            contact?: string | null;
        };
        /**
         * @description The states of an event; see `workflow.rs` for what leads from one to another.
         * @enum {string}
         */
        EventStatus: "tentative" | "confirmed" | "postponed" | "cancelled" | "done";
        /** @description An event in a list. */
        EventSummary: components["schemas"]["EventHead"];
        /**
         * @description Who is told of it: the office, also the press, everyone.
         * @enum {string}
         */
        EventVisibility: "internal" | "press" | "public";
        /**
         * @description What the caller may do with a guest.
         * @enum {string}
         */
        GuestAction: "check_in" | "undo_check_in" | "accept" | "decline" | "invite" | "edit" | "delete";
        /** @description What people write of a guest. */
        GuestContent: {
            /**
             * Format: int32
             * @description How many they may bring.
             */
            companions?: number;
            /**
             * Format: email
             * @description Where the invitation and what changes are told; without it the link is passed on by hand.
             */
            email?: string | null;
            /** @example Joana Freitas */
            name: string;
        };
        /** @description What people write of a guest. */
        GuestContentPatch: {
            /**
             * Format: int32
             * @description How many they may bring.
             */
            companions?: number;
            /**
             * Format: email
             * @description Where the invitation and what changes are told; without it the link is passed on by hand.
             */
            email?: string | null;
            /** @example Joana Freitas */
            name?: string;
        };
        /** @description What a list of guests counts; these numbers stay when it was forgotten who they were. */
        GuestCounts: {
            /** Format: int64 */
            accepted: number;
            /**
             * Format: int64
             * @description Guests who came.
             */
            checked_in: number;
            /** Format: int64 */
            declined: number;
            /** Format: int64 */
            guests: number;
            /**
             * Format: int64
             * @description Who has not answered.
             */
            invited: number;
            /**
             * Format: int64
             * @description Who accepted, with their companions.
             */
            people: number;
            /** Format: int64 */
            waiting: number;
        };
        /** @description Whose invitation it is, and to what. */
        GuestFound: {
            /** Format: uuid */
            event_id: string;
            /** Format: date-time */
            event_starts_at: string;
            event_title: string;
            guest: components["schemas"]["GuestOut"];
        };
        /** @description How a new link reaches its guest. */
        GuestInvitation: {
            send_mail?: boolean;
        };
        /** @description A guest with the address of their invitation, which is told only now. */
        GuestInvited: components["schemas"]["GuestOut"] & {
            /**
             * Format: uri
             * @description Whoever has it answers for the guest. Null in the answer to a retry.
             * @example https://pauta.example.gov.br/convite/Vb3kq0mT7xYc2LrJ9sWz1A
             */
            url: string | null;
        };
        /**
         * @description What the caller may do with a list of guests.
         * @enum {string}
         */
        GuestListAction: "read" | "edit" | "invite";
        /** @description How many an event has room for. */
        GuestListContentPatch: {
            /**
             * Format: int32
             * @description People, companions included; without limit when absent.
             */
            capacity?: number | null;
            /** @description Whether who accepts when it is full waits for a seat. */
            waiting_list?: boolean;
        };
        /** @description The list of guests of an event, without the guests. */
        GuestListOut: {
            allowed_actions: components["schemas"]["GuestListAction"][];
            /** Format: int32 */
            capacity: number | null;
            counts: components["schemas"]["GuestCounts"];
            /**
             * Format: date-time
             * @description When it is forgotten who they were.
             */
            erased_from: string | null;
            /** @description Whether invitations can be sent by mail. */
            mails: boolean;
            /** Format: int32 */
            version: number;
            waiting_list: boolean;
        };
        /** @description What was read at the door. */
        GuestLookup: {
            /** @description The last part of the invitation's address. */
            secret: string;
        };
        /** @description A guest. */
        GuestOut: {
            allowed_actions: components["schemas"]["GuestAction"][];
            /** Format: date-time */
            answered_at: string | null;
            /** Format: date-time */
            checked_in_at: string | null;
            /**
             * Format: int32
             * @description How many they may bring.
             */
            companions: number;
            /**
             * Format: int32
             * @description How many they do bring, once they said so.
             */
            companions_coming: number | null;
            email: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description When the invitation was last mailed.
             */
            invited_at: string | null;
            /** @description Empty once it was forgotten who it was. */
            name: string;
            status: components["schemas"]["GuestStatus"];
            /** Format: int32 */
            version: number;
        };
        /** @description What a guest said to somebody of the team. */
        GuestReply: {
            accepts: boolean;
            /**
             * Format: int32
             * @description How many they bring; none when absent.
             */
            companions?: number;
        };
        /** @description Guests that were added, as they were given. */
        GuestsInvited: {
            items: components["schemas"]["GuestInvited"][];
        };
        /** @description Guests to be added. */
        GuestsNew: {
            guests: components["schemas"]["GuestContent"][];
            /** @description Mail each who has an address their invitation; needs a mail server. */
            send_mail?: boolean;
        };
        /**
         * @description What a guest said.
         * @enum {string}
         */
        GuestStatus: "invited" | "accepted" | "waiting" | "declined";
        /** @description Whether the process lives, or is ready for requests. */
        Health: {
            /** @example ok */
            status: string;
            version: string;
        };
        /**
         * @description What may be done with an import.
         * @enum {string}
         */
        ImportAction: "cancel";
        /** @description Rows by what became of them; in a dry run, by what would. */
        ImportCounts: {
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            failed: number;
            /** Format: int32 */
            skipped: number;
            /**
             * Format: int32
             * @description They came with an earlier import, and stay as they are here.
             */
            unchanged: number;
        };
        /** @description The form of an import. */
        ImportForm: {
            /**
             * @description Only say what would happen.
             * @default false
             */
            dry_run: boolean | null;
            /**
             * Format: binary
             * @description At most 50 MB and 50,000 rows.
             */
            file: string;
            kind: components["schemas"]["ImportKind"];
            /**
             * @description A JSON object: the name of a field of the release to the name of a column (or, in JSON, of a key). For
             *     spreadsheets without one, columns are recognised by their names. Fields: `external_id`, `title`, `subtitle`,
             *     `slug`, `summary`, `dateline`, `body_html`, `byline`, `tags`, `municipality_codes`, `language`, `kind`,
             *     `status`, `created_at`, `published_at`. Not for WordPress.
             * @example {"title":"Manchete","body_html":"Texto","published_at":"Data"}
             */
            mapping?: string | null;
            /**
             * @description What the ids of the file are unique in; the address of the site for WordPress, `planilha` for spreadsheets and
             *     `json` when absent. The same source and id are never imported twice.
             */
            source?: string | null;
            /**
             * Format: uuid
             * @description The unit that the releases will belong to; the first one in which the caller imports, when absent.
             */
            unit_id?: string | null;
        };
        /**
         * @description What the file is.
         * @enum {string}
         */
        ImportKind: "wordpress" | "csv" | "xlsx" | "json";
        /** @description An import with what is told of its rows. */
        ImportOut: components["schemas"]["ImportSummary"] & {
            /** @description The columns of a spreadsheet, in their order. */
            columns: string[];
            /** @description The first rows that failed: at most 200. */
            errors: components["schemas"]["ImportRow"][];
            /** @description The field that is read from each column, as asked for or recognised. */
            mapping: {
                [key: string]: string;
            };
            /** @description The first rows: at most 20. */
            preview: components["schemas"]["ImportRow"][];
        };
        /**
         * @description What became of a row; in a dry run, what would become of it.
         * @enum {string}
         */
        ImportOutcome: "created" | "unchanged" | "skipped" | "failed";
        /** @description What became of one row, and why. */
        ImportRow: {
            byline: string | null;
            external_id: string | null;
            /**
             * Format: int32
             * @description The line of a spreadsheet (its header is line 1), the place of an item in other files, from 1.
             */
            number: number;
            outcome: components["schemas"]["ImportOutcome"];
            /**
             * Format: date-time
             * @description When it was published there; null for a draft.
             */
            published_at: string | null;
            /** @description In Portuguese: what is wrong, or was left out. */
            reasons: string[];
            /** Format: uuid */
            release_id: string | null;
            title: string | null;
        };
        /**
         * @description How far an import is.
         * @enum {string}
         */
        ImportStatus: "waiting" | "running" | "done" | "failed" | "cancelled";
        /** @description An import in a list. */
        ImportSummary: {
            allowed_actions: components["schemas"]["ImportAction"][];
            /** @description Who imported. */
            author: components["schemas"]["UserBrief"];
            counts: components["schemas"]["ImportCounts"];
            /** Format: date-time */
            created_at: string;
            dry_run: boolean;
            /** @description Why it failed as a whole. */
            fault: string | null;
            file_name: string;
            /**
             * Format: int64
             * @description Bytes.
             */
            file_size: number;
            /** Format: date-time */
            finished_at: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ImportKind"];
            /**
             * Format: int32
             * @description Rows that are dealt with.
             */
            processed: number;
            source: string;
            status: components["schemas"]["ImportStatus"];
            /**
             * Format: int32
             * @description Rows of the file.
             */
            total: number;
            unit: components["schemas"]["UnitBrief"];
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
        };
        /** @description A JSON Feed 1.1. */
        JsonFeed: {
            authors: components["schemas"]["JsonFeedAuthor"][];
            description: string;
            feed_url: string;
            home_page_url: string;
            /** @description Where to ask to be told of changes, if there is such a place. */
            hubs?: components["schemas"]["JsonFeedHub"][];
            items: components["schemas"]["JsonFeedItem"][];
            language: string;
            title: string;
            /** @example https://jsonfeed.org/version/1.1 */
            version: string;
        };
        /** @description Who signs. */
        JsonFeedAuthor: {
            name: string;
        };
        /** @description A place that tells of changes. */
        JsonFeedHub: {
            /** @example WebSub */
            type: string;
            url: string;
        };
        /** @description A release in a JSON Feed. */
        JsonFeedItem: {
            authors: components["schemas"]["JsonFeedAuthor"][];
            content_html: string;
            content_text: string;
            /** Format: date-time */
            date_modified: string;
            /** Format: date-time */
            date_published: string;
            /** @example urn:uuid:0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f */
            id: string;
            language: string;
            summary: string;
            tags: string[];
            title: string;
            url: string;
        };
        /** @description `change`: something changed. What it is now, one reads where it is. */
        LiveChange: {
            /** @example update */
            action: string;
            actor: components["schemas"]["UserBrief"] | null;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            resource_id: string;
            /** @example release */
            resource_type: string;
            /**
             * Format: int64
             * @description The version that came of it, of what has versions.
             */
            version: number | null;
        };
        /** @description The `data` of one event; `event` says which of them it is. */
        LiveEvent: components["schemas"]["LiveReady"] | components["schemas"]["LiveChange"] | components["schemas"]["PresenceOut"];
        /** @description `ready`: the first event, and who is where at that moment. */
        LiveReady: {
            /** @description Whether more happened since `Last-Event-ID` than is told: what is on the screen is to be read again. */
            missed: boolean;
            /** @description Every place where somebody is. */
            presence: components["schemas"]["PresenceOut"][];
        };
        /** @description Who I am and what I may do. */
        MeOut: {
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Held in at least one unit. */
            permissions: components["schemas"]["Permission"][];
            roles: components["schemas"]["RoleInUnit"][];
            /** @description What a personal access token is limited to; `null` for a browser session. */
            scopes: components["schemas"]["Permission"][] | null;
            /** @description The units that my roles reach. */
            units: components["schemas"]["UnitBrief"][];
        };
        /** @description A municipality. */
        Municipality: {
            /**
             * Format: int32
             * @description IBGE's code, seven digits.
             * @example 2312908
             */
            code: number;
            /**
             * Format: double
             * @description Of the seat, in degrees.
             */
            latitude: number;
            /** Format: double */
            longitude: number;
            /** @example Sobral */
            name: string;
            /**
             * @description The state's two letters.
             * @example CE
             */
            state: string;
        };
        /** @description A release as a news item of IPTC ninjs 3.1. */
        Ninjs: {
            bodies: components["schemas"]["NinjsText"][];
            by?: string | null;
            /** Format: date-time */
            contentCreated: string;
            copyrightHolder: string;
            descriptions?: components["schemas"]["NinjsText"][];
            /** @description What was corrected since publication, the latest first. */
            edNote?: string | null;
            /** Format: date-time */
            firstCreated: string;
            genres: components["schemas"]["NinjsConcept"][];
            headlines: components["schemas"]["NinjsText"][];
            infoSources: components["schemas"]["NinjsConcept"][];
            language: string;
            /** @description Where the text was written, as it says itself. */
            located?: string | null;
            organisations: components["schemas"]["NinjsConcept"][];
            /** @description Municipalities, by IBGE code. */
            places?: components["schemas"]["NinjsConcept"][];
            pubStatus: string;
            renditions: components["schemas"]["NinjsRendition"][];
            representationType: string;
            slugline: string;
            standard: components["schemas"]["NinjsStandard"];
            subjects?: components["schemas"]["NinjsConcept"][];
            title: string;
            /** @example text */
            type: string;
            /** @example urn:uuid:0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f */
            uri: string;
            usageTerms: string;
            /** Format: date-time */
            versionCreated: string;
        };
        /** @description A release within a list: the item, and its name. */
        NinjsAssociation: components["schemas"]["Ninjs"] & {
            name: string;
            rel: string;
        };
        /** @description A genre, subject, place, organisation or source. */
        NinjsConcept: {
            literal?: string | null;
            name: string;
            rel?: string | null;
            role?: string | null;
            uri?: string | null;
        };
        /** @description A list of releases as one item of IPTC ninjs 3.1; the releases are its `associations`. */
        NinjsList: {
            associations: components["schemas"]["NinjsAssociation"][];
            copyrightHolder: string;
            headlines: components["schemas"]["NinjsText"][];
            infoSources: components["schemas"]["NinjsConcept"][];
            language: string;
            pubStatus: string;
            renditions: components["schemas"]["NinjsRendition"][];
            representationType: string;
            standard: components["schemas"]["NinjsStandard"];
            title: string;
            /** @example composite */
            type: string;
            /** @description The address of the list. */
            uri: string;
            usageTerms: string;
            /** Format: date-time */
            versionCreated: string;
        };
        /** @description The same in another format. */
        NinjsRendition: {
            contentType: string;
            href: string;
            name: string;
        };
        /** @description Which standard the item follows. */
        NinjsStandard: {
            name: string;
            schema: string;
            version: string;
        };
        /** @description A headline, a description or a body. */
        NinjsText: {
            contentType: string;
            role: string;
            value: string;
            /**
             * Format: int32
             * @description Of bodies only.
             */
            wordCount?: number | null;
        };
        /** @description One page of a collection. */
        Page_BlackoutOut: {
            items: (components["schemas"]["BlackoutContent"] & {
                allowed_actions: components["schemas"]["ComplianceAction"][];
                /** @description Whether it is of the office's sphere. */
                applies: boolean;
                /** Format: date-time */
                created_at: string;
                /**
                 * Format: date-time
                 * @description When `hide_existing` was first switched on.
                 */
                hidden_since: string | null;
                /**
                 * Format: date-time
                 * @description When it was last switched off.
                 */
                hidden_until: string | null;
                /** @description Whether published texts are out of sight because of it, now. */
                hiding: boolean;
                /** Format: uuid */
                id: string;
                /** @description By the clock, now. */
                state: components["schemas"]["BlackoutState"];
                /** Format: date-time */
                updated_at: string;
                /** Format: int32 */
                version: number;
            })[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_CalendarSubscriptionOut: {
            items: {
                allowed_actions: components["schemas"]["CalendarSubscriptionAction"][];
                /**
                 * Format: date-time
                 * @description When it was last looked at, whatever came of it.
                 */
                checked_at: string | null;
                /** Format: date-time */
                created_at: string;
                /** Format: int32 */
                every_minutes: number;
                /**
                 * Format: int32
                 * @description How often it failed in a row: it is looked at less and less often.
                 */
                failures: number;
                /**
                 * Format: date-time
                 * @description When it last answered with a calendar.
                 */
                fetched_at: string | null;
                /** Format: uuid */
                id: string;
                kind: components["schemas"]["EventKind"];
                /** @description Why the last look failed, in Portuguese. */
                last_error: string | null;
                name: string;
                /** Format: date-time */
                next_at: string;
                /** @description Who saved it last: events come in with what they may do. */
                owner: components["schemas"]["UserBrief"];
                unit: components["schemas"]["UnitBrief"];
                /** Format: uuid */
                unit_id: string;
                /** Format: date-time */
                updated_at: string;
                url: string;
                /** Format: int32 */
                version: number;
                visibility: components["schemas"]["EventVisibility"];
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_EventFeedOut: {
            items: {
                /** Format: date-time */
                created_at: string;
                filter: components["schemas"]["EventFilter"];
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @description When a calendar last fetched it, to the hour.
                 */
                last_used_at: string | null;
                name: string;
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_EventHistoryItem: {
            items: {
                action: string;
                actor: components["schemas"]["UserBrief"] | null;
                /** Format: date-time */
                at: string;
                /** @description What changed, from what to what. */
                changes: components["schemas"]["EventChange"][];
                reason: string | null;
                request_id: string | null;
                via: string | null;
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_EventSummary: {
            items: components["schemas"]["EventHead"][];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_GuestOut: {
            items: {
                allowed_actions: components["schemas"]["GuestAction"][];
                /** Format: date-time */
                answered_at: string | null;
                /** Format: date-time */
                checked_in_at: string | null;
                /**
                 * Format: int32
                 * @description How many they may bring.
                 */
                companions: number;
                /**
                 * Format: int32
                 * @description How many they do bring, once they said so.
                 */
                companions_coming: number | null;
                email: string | null;
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @description When the invitation was last mailed.
                 */
                invited_at: string | null;
                /** @description Empty once it was forgotten who it was. */
                name: string;
                status: components["schemas"]["GuestStatus"];
                /** Format: int32 */
                version: number;
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_ImportSummary: {
            items: {
                allowed_actions: components["schemas"]["ImportAction"][];
                /** @description Who imported. */
                author: components["schemas"]["UserBrief"];
                counts: components["schemas"]["ImportCounts"];
                /** Format: date-time */
                created_at: string;
                dry_run: boolean;
                /** @description Why it failed as a whole. */
                fault: string | null;
                file_name: string;
                /**
                 * Format: int64
                 * @description Bytes.
                 */
                file_size: number;
                /** Format: date-time */
                finished_at: string | null;
                /** Format: uuid */
                id: string;
                kind: components["schemas"]["ImportKind"];
                /**
                 * Format: int32
                 * @description Rows that are dealt with.
                 */
                processed: number;
                source: string;
                status: components["schemas"]["ImportStatus"];
                /**
                 * Format: int32
                 * @description Rows of the file.
                 */
                total: number;
                unit: components["schemas"]["UnitBrief"];
                /** Format: date-time */
                updated_at: string;
                /** Format: int32 */
                version: number;
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_Municipality: {
            items: {
                /**
                 * Format: int32
                 * @description IBGE's code, seven digits.
                 * @example 2312908
                 */
                code: number;
                /**
                 * Format: double
                 * @description Of the seat, in degrees.
                 */
                latitude: number;
                /** Format: double */
                longitude: number;
                /** @example Sobral */
                name: string;
                /**
                 * @description The state's two letters.
                 * @example CE
                 */
                state: string;
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_PrecedenceOut: {
            items: {
                allowed_actions: components["schemas"]["PrecedenceAction"][];
                /** Format: uuid */
                id: string;
                office: string;
                /**
                 * Format: int32
                 * @description From 1 on, without gaps.
                 */
                position: number;
                synonyms: string[];
                /** Format: int32 */
                version: number;
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_PublicEventSummary: {
            items: {
                all_day: boolean;
                authorities: components["schemas"]["PublicEventAuthority"][];
                /** Format: date-time */
                ends_at: string | null;
                /**
                 * Format: uuid
                 * @description Of an occurrence that is like its series, the id of the series.
                 */
                id: string;
                kind: components["schemas"]["EventKind"];
                municipality: string | null;
                /**
                 * Format: date-time
                 * @description The instant at which the rule of its series has it (RECURRENCE-ID).
                 */
                occurrence: string | null;
                organiser: string | null;
                place: components["schemas"]["EventPlace"];
                /**
                 * Format: date-time
                 * @description Where it began before it was put off; the same as `starts_at` while there is no new date.
                 */
                postponed_from: string | null;
                /**
                 * @description Its page.
                 * @example /imprensa/agenda/0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f
                 */
                public_url: string;
                /** Format: int32 */
                sequence: number;
                /** Format: uuid */
                series_id: string | null;
                /** Format: date-time */
                starts_at: string;
                /** @description What was cancelled stays, with the reason. */
                status: components["schemas"]["EventStatus"];
                status_reason: string | null;
                /** @description What an audience is about (Decreto 10.889/2021, art. 11). */
                subject: string | null;
                tags: string[];
                time_zone: string;
                title: string;
                /** @description The hour is still to be confirmed. */
                to_be_confirmed: boolean;
                uid: string;
                unit: components["schemas"]["UnitBrief"];
                /** Format: date-time */
                updated_at: string;
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_PublicReleaseSummary: {
            items: (components["schemas"]["PublicReleaseHead"] & {
                highlight: components["schemas"]["ReleaseHighlight"] | null;
            })[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_ReleaseCommentOut: {
            items: {
                allowed_actions: components["schemas"]["ReleaseCommentAction"][];
                anchor: components["schemas"]["ReleaseAnchorOut"] | null;
                author: components["schemas"]["UserBrief"];
                /** @description Plain text; empty once taken back. */
                body: string;
                /** Format: date-time */
                created_at: string;
                /**
                 * Format: date-time
                 * @description Set when its author took it back and others had answered: only its place is left.
                 */
                deleted_at: string | null;
                /** Format: uuid */
                id: string;
                /**
                 * Format: uuid
                 * @description The remark that began the thread; none for that one itself.
                 */
                in_reply_to: string | null;
                kind: components["schemas"]["ReleaseCommentKind"];
                mentions: components["schemas"]["UserBrief"][];
                /**
                 * Format: date-time
                 * @description Of the remark that began the thread, for all of it.
                 */
                resolved_at: string | null;
                resolved_by: components["schemas"]["UserBrief"] | null;
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_ReleaseHistoryItem: {
            items: {
                /** @example approve */
                action: string;
                actor: components["schemas"]["UserBrief"] | null;
                /** @description The program that they used, as it calls itself. */
                agent: string | null;
                /** Format: date-time */
                at: string;
                /** @description That version's SHA-256, in hexadecimal. */
                content_hash: string | null;
                /**
                 * Format: int64
                 * @description The version of the content that it was done to.
                 */
                content_version: number | null;
                request_id: string | null;
                /** @description By what the actor was known: `session`, `token`. */
                via: string | null;
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_ReleaseRelatedOut: {
            items: {
                allowed_actions: components["schemas"]["ReleaseRelatedAction"][];
                /** @description Whether the other one links back. */
                is_mutual: boolean;
                /** Format: date-time */
                linked_at: string;
                linked_by: components["schemas"]["UserBrief"];
                release: components["schemas"]["ReleaseSummary"];
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_ReleaseSummary: {
            items: (components["schemas"]["ReleaseHead"] & {
                highlight: components["schemas"]["ReleaseHighlight"] | null;
            })[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_ReleaseTemplateSummary: {
            items: components["schemas"]["ReleaseTemplateHead"][];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_ReleaseVersionSummary: {
            items: {
                /** Format: date-time */
                approved_at: string | null;
                approved_by: components["schemas"]["UserBrief"] | null;
                /**
                 * Format: date-time
                 * @description When the sitting began that wrote it, and when it was saved last.
                 */
                begun_at: string;
                /** @description SHA-256 of the content, in hexadecimal: what an approval is bound to. */
                content_hash: string;
                /** @description What readers were told of it; only for a correction. */
                correction_note: string | null;
                editor: components["schemas"]["UserBrief"];
                is_current: boolean;
                /** Format: int32 */
                number: number;
                /** Format: date-time */
                saved_at: string;
                title: string;
                /** Format: int32 */
                word_count: number;
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_ResourceOut: {
            items: {
                active: boolean;
                allowed_actions: components["schemas"]["ResourceAction"][];
                /** Format: int32 */
                capacity: number | null;
                /** Format: date-time */
                created_at: string;
                /** Format: uuid */
                id: string;
                kind: components["schemas"]["ResourceKind"];
                name: string;
                note: string | null;
                unit: components["schemas"]["UnitBrief"];
                /** Format: uuid */
                unit_id: string;
                /** Format: date-time */
                updated_at: string;
                /** Format: int32 */
                version: number;
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_SavedSearchOut: {
            items: {
                allowed_actions: components["schemas"]["SavedSearchAction"][];
                /** Format: date-time */
                created_at: string;
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: int32 */
                position: number;
                query: components["schemas"]["SavedSearchQuery"];
                /** Format: date-time */
                updated_at: string;
                /** Format: int32 */
                version: number;
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_TokenOut: {
            items: {
                /** Format: date-time */
                created_at: string;
                /** Format: date-time */
                expires_at: string;
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @description To the minute.
                 */
                last_used_at: string | null;
                /** @example Portal da Casa Civil */
                name: string;
                /**
                 * @description The beginning of the token, to tell it from others.
                 * @example pauta_pat_h3Jx
                 */
                prefix: string;
                scopes: string[];
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_UnitOut: {
            items: {
                acronym: string | null;
                allowed_actions: components["schemas"]["UnitAction"][];
                /** Format: date-time */
                created_at: string;
                /** Format: uuid */
                id: string;
                kind: components["schemas"]["UnitKind"];
                name: string;
                /** Format: uuid */
                parent_id: string | null;
                /** @description The units above, the root first. */
                path: components["schemas"]["UnitBrief"][];
                slug: string;
                /** Format: date-time */
                updated_at: string;
                /** Format: int32 */
                version: number;
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_UserBrief: {
            items: {
                /** Format: uuid */
                id: string;
                /** @example Ana Lima */
                name: string;
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /** @description One page of a collection. */
        Page_UserOut: {
            items: {
                allowed_actions: components["schemas"]["UserAction"][];
                /** Format: date-time */
                created_at: string;
                disabled: boolean;
                email: string;
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                last_seen_at: string | null;
                name: string;
                roles: components["schemas"]["UserRole"][];
                /** Format: date-time */
                updated_at: string;
                /** Format: int32 */
                version: number;
            }[];
            /** @description Pass it as `after` to get the following page; `null` on the last one. */
            next: string | null;
            /**
             * Format: int64
             * @description How many items match in all; only with `count=true`.
             */
            total?: number | null;
        };
        /**
         * @description Something that a caller may do: `resource.action`.
         * @enum {string}
         */
        Permission: "releases.read" | "releases.embargoed" | "releases.write" | "releases.comment" | "releases.review" | "releases.approve" | "releases.publish" | "releases.withdraw" | "releases.import" | "agenda.read" | "agenda.press" | "agenda.write" | "agenda.confirm" | "agenda.cover" | "agenda.manage" | "release_templates.manage" | "compliance.manage" | "blackouts.manage" | "units.read" | "units.manage" | "users.read" | "users.manage" | "changes.read";
        /**
         * @description What the caller may do with an entry.
         * @enum {string}
         */
        PrecedenceAction: "edit" | "delete";
        /** @description An entry, as lists of authorities show it. */
        PrecedenceBrief: {
            /** Format: uuid */
            id: string;
            office: string;
            /**
             * Format: int32
             * @description From 1 on.
             */
            position: number;
        };
        /** @description What people write of an entry. */
        PrecedenceContent: {
            /** @example Presidente da Assembleia Legislativa */
            office: string;
            /**
             * Format: int32
             * @description Its place, from 1 on; those behind it move by one. The last one when absent.
             */
            position?: number | null;
            /**
             * @description Other words that people write for it; gender and number do not matter.
             * @example [
             *       "Presidente da Alece"
             *     ]
             */
            synonyms?: string[];
        };
        /** @description What people write of an entry. */
        PrecedenceContentPatch: {
            /** @example Presidente da Assembleia Legislativa */
            office?: string;
            /**
             * Format: int32
             * @description Its place, from 1 on; those behind it move by one. The last one when absent.
             */
            position?: number | null;
            /**
             * @description Other words that people write for it; gender and number do not matter.
             * @example [
             *       "Presidente da Alece"
             *     ]
             */
            synonyms?: string[];
        };
        /** @description An office in the order of precedence. */
        PrecedenceOut: {
            allowed_actions: components["schemas"]["PrecedenceAction"][];
            /** Format: uuid */
            id: string;
            office: string;
            /**
             * Format: int32
             * @description From 1 on, without gaps.
             */
            position: number;
            synonyms: string[];
            /** Format: int32 */
            version: number;
        };
        /** @description A tab says where it is. */
        PresenceBeat: {
            mode: components["schemas"]["PresenceMode"];
            subject: components["schemas"]["PresenceSubject"];
            /**
             * Format: uuid
             * @description An id that the tab made for itself.
             */
            tab_id: string;
        };
        /**
         * @description What a tab does with what it shows.
         * @enum {string}
         */
        PresenceMode: "reading" | "editing";
        /** @description Who is in one place, the longest there first; nobody when `people` is empty. */
        PresenceOut: {
            people: components["schemas"]["PresencePerson"][];
            subject: components["schemas"]["PresenceSubject"];
        };
        /** @description Somebody in one tab. */
        PresencePerson: {
            mode: components["schemas"]["PresenceMode"];
            /**
             * Format: date-time
             * @description Since when in this mode.
             */
            since: string;
            /** Format: uuid */
            tab_id: string;
            user: components["schemas"]["UserBrief"];
        };
        /** @description What a tab shows. */
        PresenceSubject: {
            /** Format: uuid */
            id: string;
            type: components["schemas"]["PresenceSubjectType"];
        };
        /**
         * @description What kind of thing a tab shows.
         * @enum {string}
         */
        PresenceSubjectType: "release";
        /** @description The body of every 4xx and 5xx answer (`application/problem+json`). */
        Problem: {
            /**
             * @description Stable code for programs.
             * @example validation
             */
            code: string;
            /** @description In Portuguese: what to do. */
            detail: string;
            /** @description All faults of the input at once. */
            errors?: components["schemas"]["ProblemFault"][];
            /** @description The id of the request, to be quoted to support. */
            instance: string;
            /** @description Why a withdrawn release was withdrawn (410 only). */
            reason?: string | null;
            /**
             * Format: int32
             * @example 422
             */
            status: number;
            /** @example Dados inválidos */
            title: string;
            /**
             * @description A stable reference of the kind of problem.
             * @example /problems/validation
             */
            type: string;
        };
        /** @description One fault of the input, and where it stands. */
        ProblemFault: {
            /** @example required */
            code: string;
            /** @example Preencha o título. */
            message: string;
            /**
             * @description RFC 6901 pointer into the request body, or the name of a query parameter.
             * @example /title
             */
            pointer: string;
        };
        /** @description A correction, as readers are told of it. */
        PublicCorrection: {
            /** Format: date-time */
            at: string;
            /** @example O investimento é de R$ 12 milhões, não de R$ 10 milhões. */
            note: string;
        };
        /** @description An authority who is expected. */
        PublicEventAuthority: {
            name: string;
            office: string | null;
        };
        /** @description An event, or a series as a whole, with what is told of it. */
        PublicEventOut: components["schemas"]["PublicEventSummary"] & {
            /** @description Cleaned HTML. */
            description_html: string;
            exdates: string[];
            participants: components["schemas"]["EventParticipant"][];
            press_info: components["schemas"]["EventPressInfo"];
            rrule: string | null;
        };
        /** @description An event in the public agenda. */
        PublicEventSummary: {
            all_day: boolean;
            authorities: components["schemas"]["PublicEventAuthority"][];
            /** Format: date-time */
            ends_at: string | null;
            /**
             * Format: uuid
             * @description Of an occurrence that is like its series, the id of the series.
             */
            id: string;
            kind: components["schemas"]["EventKind"];
            municipality: string | null;
            /**
             * Format: date-time
             * @description The instant at which the rule of its series has it (RECURRENCE-ID).
             */
            occurrence: string | null;
            organiser: string | null;
            place: components["schemas"]["EventPlace"];
            /**
             * Format: date-time
             * @description Where it began before it was put off; the same as `starts_at` while there is no new date.
             */
            postponed_from: string | null;
            /**
             * @description Its page.
             * @example /imprensa/agenda/0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f
             */
            public_url: string;
            /** Format: int32 */
            sequence: number;
            /** Format: uuid */
            series_id: string | null;
            /** Format: date-time */
            starts_at: string;
            /** @description What was cancelled stays, with the reason. */
            status: components["schemas"]["EventStatus"];
            status_reason: string | null;
            /** @description What an audience is about (Decreto 10.889/2021, art. 11). */
            subject: string | null;
            tags: string[];
            time_zone: string;
            title: string;
            /** @description The hour is still to be confirmed. */
            to_be_confirmed: boolean;
            uid: string;
            unit: components["schemas"]["UnitBrief"];
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A release that another leads on to. */
        PublicRelated: {
            /** Format: date-time */
            published_at: string;
            slug: string;
            title: string;
            /**
             * @description The page for people.
             * @example /imprensa/governo-entrega-120-moradias-em-sobral
             */
            url: string;
        };
        /** @description What lists and readers show alike. */
        PublicReleaseHead: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ReleaseKind"];
            language: string;
            /** @description IBGE codes. */
            municipality_codes: number[];
            /** Format: date-time */
            published_at: string;
            slug: string;
            subtitle: string | null;
            summary: string | null;
            tags: string[];
            title: string;
            unit: components["schemas"]["UnitBrief"];
            /** Format: date-time */
            updated_at: string;
            /**
             * @description The page for people.
             * @example /imprensa/governo-entrega-120-moradias-em-sobral
             */
            url: string;
        };
        /** @description A published release with its text. */
        PublicReleaseOut: components["schemas"]["PublicReleaseHead"] & {
            /** @description Cleaned HTML. */
            body_html: string;
            byline: string | null;
            /** @description What was corrected since publication, the latest first. */
            corrections: components["schemas"]["PublicCorrection"][];
            dateline: string | null;
            /** @description What the office relates to it and is public too, the newest first; at most six. */
            related: components["schemas"]["PublicRelated"][];
            /** Format: int32 */
            word_count: number;
        };
        /** @description A published release in a list. */
        PublicReleaseSummary: components["schemas"]["PublicReleaseHead"] & {
            highlight: components["schemas"]["ReleaseHighlight"] | null;
        };
        /**
         * @description What may be done with a release. The first fitting one is the usual next step.
         * @enum {string}
         */
        ReleaseAction: "submit" | "approve" | "publish" | "schedule" | "unschedule" | "request_changes" | "correct" | "withdraw" | "restore" | "edit" | "comment" | "assign" | "relate" | "duplicate" | "archive" | "delete";
        /**
         * @description A quoted passage: the `TextQuoteSelector` of the W3C Web Annotation model, over the plain text of a field in which
         *     every run of white space, the end of a block included, is one space.
         */
        ReleaseAnchor: {
            /**
             * @description The passage itself.
             * @example R$ 12 milhões
             */
            exact: string;
            field: components["schemas"]["ReleaseAnchorField"];
            /**
             * @description What stands before it.
             * @example O investimento é de
             */
            prefix?: string;
            /**
             * @description What stands after it.
             * @example em três anos.
             */
            suffix?: string;
        };
        /**
         * @description A field of a release that people remark upon.
         * @enum {string}
         */
        ReleaseAnchorField: "title" | "body";
        /** @description The passage that a remark is about. */
        ReleaseAnchorOut: {
            exact: string;
            field: components["schemas"]["ReleaseAnchorField"];
            /** @description Whether it still stands in the current text; the quote is kept when it does not. */
            is_in_text: boolean;
            prefix: string;
            suffix: string;
        };
        /** @description Who does a release, and by when. Both are said each time: null for nobody, and for no time. */
        ReleaseAssignment: {
            /**
             * Format: uuid
             * @description Somebody who writes in its unit.
             */
            assignee_id: string | null;
            /**
             * Format: date-time
             * @description In the future, when it changes.
             * @example 2026-12-01T12:00:00Z
             */
            due_at: string | null;
        };
        /** @description One action on many releases. */
        ReleaseBulk: {
            action: components["schemas"]["ReleaseBulkAction"];
            ids: string[];
            /** @description Whether tags are changed even where that loses an approval or an hour; refused there otherwise. */
            including_approved?: boolean;
            /**
             * @description Of `add_tags` and `remove_tags`.
             * @example [
             *       "habitacao"
             *     ]
             */
            tags?: string[];
            /** @description Of `set_tags`: the tags of each, by its id. */
            tags_of?: {
                [key: string]: string[];
            };
            /**
             * @description The version that the caller read of each, by its id: one that has changed since is refused. Those not named are
             *     taken as they are.
             */
            versions?: {
                [key: string]: number;
            };
        };
        /**
         * @description What is done with each.
         * @enum {string}
         */
        ReleaseBulkAction: "add_tags" | "remove_tags" | "set_tags" | "archive" | "restore";
        /** @description What became of one. */
        ReleaseBulkItem: {
            before: components["schemas"]["ReleaseBulkState"] | null;
            /** Format: uuid */
            id: string;
            now: components["schemas"]["ReleaseBulkState"] | null;
            outcome: components["schemas"]["ReleaseBulkOutcome"];
            problem: components["schemas"]["ReleaseBulkProblem"] | null;
        };
        /** @description What became of each, in the order in which they were named. */
        ReleaseBulkOut: {
            items: components["schemas"]["ReleaseBulkItem"][];
        };
        /**
         * @description What became of one.
         * @enum {string}
         */
        ReleaseBulkOutcome: "done" | "unchanged" | "refused";
        /** @description Why one was refused: what the same action on it alone would have answered. */
        ReleaseBulkProblem: {
            /** @example invalid_transition */
            code: string;
            /** @description In Portuguese: what to do. */
            detail: string;
            errors: components["schemas"]["ProblemFault"][];
            /**
             * Format: int32
             * @example 409
             */
            status: number;
        };
        /** @description What an action on many may change of a release. */
        ReleaseBulkState: {
            status: components["schemas"]["ReleaseStatus"];
            tags: string[];
            /** Format: int32 */
            version: number;
        };
        /** @description What must change before approval. */
        ReleaseChangesRequest: {
            /** @example Conferir o valor do investimento no terceiro parágrafo. */
            note: string;
        };
        /** @description What the checks find in a release as it stands, in the order of the rules. */
        ReleaseChecks: {
            allowed_actions: components["schemas"]["ReleaseChecksAction"][];
            /** @description Recorded in the blackouts that run now, the latest first. */
            authorisations: components["schemas"]["BlackoutAuthorisation"][];
            items: components["schemas"]["CheckFinding"][];
            /** @description Whether links are being asked at this moment: what becomes of them is told by the next look. */
            links_pending: boolean;
            /** @description The codes of the errors that nobody answered: while there is one, the text cannot be approved. */
            open: string[];
            /**
             * Format: int32
             * @description The version of the release that this is about.
             */
            version: number;
        };
        /**
         * @description What the caller may do about the findings.
         * @enum {string}
         */
        ReleaseChecksAction: "override" | "authorise";
        /**
         * @description What the caller may do with a remark.
         * @enum {string}
         */
        ReleaseCommentAction: "reply" | "resolve" | "reopen" | "delete";
        /**
         * @description A plain remark, or what an action left in the thread.
         * @enum {string}
         */
        ReleaseCommentKind: "comment" | "changes_requested" | "withdrawn";
        /** @description A remark to write. */
        ReleaseCommentNew: {
            anchor?: components["schemas"]["ReleaseAnchor"] | null;
            body: string;
            /**
             * Format: uuid
             * @description The remark that it answers; one in the middle of a thread stands for the thread.
             */
            in_reply_to?: string | null;
            /** @description People who are told of it by mail: any who may read the thread. */
            mentions?: string[];
        };
        /** @description A remark on a release. */
        ReleaseCommentOut: {
            allowed_actions: components["schemas"]["ReleaseCommentAction"][];
            anchor: components["schemas"]["ReleaseAnchorOut"] | null;
            author: components["schemas"]["UserBrief"];
            /** @description Plain text; empty once taken back. */
            body: string;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description Set when its author took it back and others had answered: only its place is left.
             */
            deleted_at: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The remark that began the thread; none for that one itself.
             */
            in_reply_to: string | null;
            kind: components["schemas"]["ReleaseCommentKind"];
            mentions: components["schemas"]["UserBrief"][];
            /**
             * Format: date-time
             * @description Of the remark that began the thread, for all of it.
             */
            resolved_at: string | null;
            resolved_by: components["schemas"]["UserBrief"] | null;
        };
        /** @description The content of a release. */
        ReleaseContent: {
            /**
             * @description A subset of HTML (p, h2, h3, lists, quotes, links, tables, emphasis, figures); anything else is cleaned away.
             * @example <p>O Governo do Estado entrega nesta sexta-feira…</p>
             */
            body_html?: string;
            /** @example Ascom Cidades */
            byline?: string | null;
            /**
             * @description Place and date that open the text.
             * @example Sobral, 12 de março de 2026
             */
            dateline?: string | null;
            /**
             * Format: date-time
             * @description Until when only the press may have it, even once it is published.
             * @example 2026-12-01T12:00:00Z
             */
            embargo_until?: string | null;
            kind: components["schemas"]["ReleaseKind"];
            /**
             * @description BCP 47; `pt-BR` when absent or null.
             * @example pt-BR
             */
            language?: string;
            /**
             * @description IBGE codes, seven digits.
             * @example [
             *       2312908
             *     ]
             */
            municipality_codes?: number[];
            /** @description The last part of the public address; made from the title when absent. */
            slug?: string | null;
            subtitle?: string | null;
            summary?: string | null;
            /**
             * @description Folded to lower-case words with hyphens.
             * @example [
             *       "habitacao",
             *       "entregas"
             *     ]
             */
            tags?: string[];
            /** @example Governo entrega 120 moradias em Sobral */
            title?: string;
            /**
             * Format: uuid
             * @description The unit it belongs to; when absent on creation, the first one in which the caller writes.
             */
            unit_id?: string | null;
        };
        /** @description The content of a release. */
        ReleaseContentPatch: {
            /**
             * @description A subset of HTML (p, h2, h3, lists, quotes, links, tables, emphasis, figures); anything else is cleaned away.
             * @example <p>O Governo do Estado entrega nesta sexta-feira…</p>
             */
            body_html?: string;
            /** @example Ascom Cidades */
            byline?: string | null;
            /**
             * @description Place and date that open the text.
             * @example Sobral, 12 de março de 2026
             */
            dateline?: string | null;
            /**
             * Format: date-time
             * @description Until when only the press may have it, even once it is published.
             * @example 2026-12-01T12:00:00Z
             */
            embargo_until?: string | null;
            kind?: components["schemas"]["ReleaseKind"];
            /**
             * @description BCP 47; `pt-BR` when absent or null.
             * @example pt-BR
             */
            language?: string;
            /**
             * @description IBGE codes, seven digits.
             * @example [
             *       2312908
             *     ]
             */
            municipality_codes?: number[];
            /** @description The last part of the public address; made from the title when absent. */
            slug?: string | null;
            subtitle?: string | null;
            summary?: string | null;
            /**
             * @description Folded to lower-case words with hyphens.
             * @example [
             *       "habitacao",
             *       "entregas"
             *     ]
             */
            tags?: string[];
            /** @example Governo entrega 120 moradias em Sobral */
            title?: string;
            /**
             * Format: uuid
             * @description The unit it belongs to; when absent on creation, the first one in which the caller writes.
             */
            unit_id?: string | null;
        };
        /** @description The content of a release. */
        ReleaseCorrection: {
            /**
             * @description A subset of HTML (p, h2, h3, lists, quotes, links, tables, emphasis, figures); anything else is cleaned away.
             * @example <p>O Governo do Estado entrega nesta sexta-feira…</p>
             */
            body_html?: string;
            /** @example Ascom Cidades */
            byline?: string | null;
            /**
             * @description Place and date that open the text.
             * @example Sobral, 12 de março de 2026
             */
            dateline?: string | null;
            /**
             * Format: date-time
             * @description Until when only the press may have it, even once it is published.
             * @example 2026-12-01T12:00:00Z
             */
            embargo_until?: string | null;
            kind?: components["schemas"]["ReleaseKind"];
            /**
             * @description BCP 47; `pt-BR` when absent or null.
             * @example pt-BR
             */
            language?: string;
            /**
             * @description IBGE codes, seven digits.
             * @example [
             *       2312908
             *     ]
             */
            municipality_codes?: number[];
            /**
             * @description What readers are told of it.
             * @example O investimento é de R$ 12 milhões, não de R$ 10 milhões.
             */
            note: string;
            /** @description The last part of the public address; made from the title when absent. */
            slug?: string | null;
            subtitle?: string | null;
            summary?: string | null;
            /**
             * @description Folded to lower-case words with hyphens.
             * @example [
             *       "habitacao",
             *       "entregas"
             *     ]
             */
            tags?: string[];
            /** @example Governo entrega 120 moradias em Sobral */
            title?: string;
            /**
             * Format: uuid
             * @description The unit it belongs to; when absent on creation, the first one in which the caller writes.
             */
            unit_id?: string | null;
        };
        /** @description What leads from one version to another, to the word. */
        ReleaseDiff: {
            /** @description The whole body. */
            body: components["schemas"]["ReleasePassageDiff"][];
            /** @description Only those that differ. */
            fields: components["schemas"]["ReleaseFieldDiff"][];
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number;
        };
        /**
         * @description What became of a stretch of text.
         * @enum {string}
         */
        ReleaseDiffOp: "equal" | "insert" | "delete" | "change";
        /** @description A stretch of text of one fate. */
        ReleaseDiffPart: {
            op: components["schemas"]["ReleaseDiffOp"];
            text: string;
        };
        /** @description A field that differs. */
        ReleaseFieldDiff: {
            /** @example title */
            field: string;
            parts: components["schemas"]["ReleaseDiffPart"][];
        };
        /** @description What to begin from, and where. */
        ReleaseFromTemplate: {
            /**
             * @description What `{{municipio}}` becomes; it stays a blank when absent.
             * @example Sobral
             */
            municipality?: string | null;
            /**
             * Format: int32
             * @description The IBGE code of that municipality, for the release's own list.
             * @example 2312908
             */
            municipality_code?: number | null;
            /** Format: uuid */
            template_id: string;
            /**
             * Format: uuid
             * @description The unit that the release belongs to; when absent that of the template, or else the first one in which the
             *     caller writes.
             */
            unit_id?: string | null;
        };
        /** @description What lists and readers show alike. */
        ReleaseHead: {
            /** @description What the caller may do now, the usual next step first. */
            allowed_actions: components["schemas"]["ReleaseAction"][];
            /** Format: date-time */
            approved_at: string | null;
            approved_by: components["schemas"]["UserBrief"] | null;
            assignee: components["schemas"]["UserBrief"] | null;
            author: components["schemas"]["UserBrief"];
            byline: string | null;
            /**
             * Format: int32
             * @description The number of the current version of the content.
             */
            content_version: number;
            /** Format: date-time */
            created_at: string;
            dateline: string | null;
            /**
             * Format: date-time
             * @description By when it is to be done.
             */
            due_at: string | null;
            /** @description Whether changing the content now sends it back to draft. */
            edit_resets_approval: boolean;
            /**
             * Format: date-time
             * @description Until when only the press may have it.
             */
            embargo_until: string | null;
            /**
             * Format: date-time
             * @description Set while it is with the press and not yet public: nobody may print it before.
             */
            embargoed_until: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ReleaseKind"];
            language: string;
            last_editor: components["schemas"]["UserBrief"];
            municipality_codes: number[];
            /**
             * Format: date-time
             * @description From when it counts as late; never, once nothing is left to do.
             */
            overdue_from: string | null;
            /**
             * Format: date-time
             * @description From when anyone may read it.
             */
            public_at: string | null;
            /**
             * @description The page that anyone may read, once there is one.
             * @example /imprensa/governo-entrega-120-moradias-em-sobral
             */
            public_url: string | null;
            /**
             * Format: date-time
             * @description When it goes out by itself; only while it is scheduled.
             */
            publish_at: string | null;
            /** Format: date-time */
            published_at: string | null;
            slug: string;
            status: components["schemas"]["ReleaseStatus"];
            subtitle: string | null;
            summary: string | null;
            tags: string[];
            title: string;
            unit: components["schemas"]["UnitBrief"];
            /** Format: uuid */
            unit_id: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** @description Shown at the public address once withdrawn. */
            withdrawn_reason: string | null;
            /** Format: int32 */
            word_count: number;
        };
        /** @description Where the words looked for stand: HTML with nothing but `<mark>`. */
        ReleaseHighlight: {
            text: string | null;
            title: string | null;
        };
        /** @description Something that happened to a release. */
        ReleaseHistoryItem: {
            /** @example approve */
            action: string;
            actor: components["schemas"]["UserBrief"] | null;
            /** @description The program that they used, as it calls itself. */
            agent: string | null;
            /** Format: date-time */
            at: string;
            /** @description That version's SHA-256, in hexadecimal. */
            content_hash: string | null;
            /**
             * Format: int64
             * @description The version of the content that it was done to.
             */
            content_version: number | null;
            request_id: string | null;
            /** @description By what the actor was known: `session`, `token`. */
            via: string | null;
        };
        /**
         * @description Release, nota oficial, aviso de pauta, artigo, discurso, utilidade pública.
         * @enum {string}
         */
        ReleaseKind: "press_release" | "official_note" | "advisory" | "article" | "speech" | "public_service";
        /** @description Somebody who opened the release while it was under embargo. */
        ReleaseOpeningOut: {
            /** Format: date-time */
            first_at: string;
            /** Format: date-time */
            last_at: string;
            reader: components["schemas"]["UserBrief"];
            /** Format: int32 */
            times: number;
        };
        /** @description Who opened the release while it was under embargo; who did last comes first. */
        ReleaseOpenings: {
            items: components["schemas"]["ReleaseOpeningOut"][];
        };
        /** @description A release with its text. */
        ReleaseOut: components["schemas"]["ReleaseHead"] & {
            /** @description Cleaned HTML. */
            body_html: string;
        };
        /** @description A passage of the body and what became of it. */
        ReleasePassageDiff: {
            /**
             * @description `p`, `h2`, `h3`, `li`, `blockquote`, `th`, `td`, `figcaption`, `img` (with its description) or `hr`.
             * @example p
             */
            element: string;
            op: components["schemas"]["ReleaseDiffOp"];
            parts: components["schemas"]["ReleaseDiffPart"][];
        };
        /**
         * @description What the caller may do with a link.
         * @enum {string}
         */
        ReleaseRelatedAction: "remove";
        /** @description The other side of a link. */
        ReleaseRelatedNew: {
            /** Format: uuid */
            related_id: string;
        };
        /** @description A release that another is linked to. */
        ReleaseRelatedOut: {
            allowed_actions: components["schemas"]["ReleaseRelatedAction"][];
            /** @description Whether the other one links back. */
            is_mutual: boolean;
            /** Format: date-time */
            linked_at: string;
            linked_by: components["schemas"]["UserBrief"];
            release: components["schemas"]["ReleaseSummary"];
        };
        /** @description When a release goes out by itself. */
        ReleaseSchedule: {
            /**
             * Format: date-time
             * @description In the future; with an embargo, only the press gets it then.
             * @example 2026-12-01T12:00:00Z
             */
            publish_at: string;
        };
        /**
         * @description The states of a release; see `workflow.rs` for what leads from one to another.
         * @enum {string}
         */
        ReleaseStatus: "draft" | "in_review" | "changes_requested" | "approved" | "scheduled" | "published" | "withdrawn" | "archived";
        /** @description A release that has something in common with another. */
        ReleaseSuggestion: {
            /** @description Municipalities that both have, by IBGE code. */
            common_municipality_codes: number[];
            /** @description Tags that both have. */
            common_tags: string[];
            /** @description Words of the other's title that it has too. */
            common_words: string[];
            release: components["schemas"]["ReleaseSummary"];
        };
        /** @description What a release might be linked to. */
        ReleaseSuggestions: {
            items: components["schemas"]["ReleaseSuggestion"][];
        };
        /** @description A release in a list. */
        ReleaseSummary: components["schemas"]["ReleaseHead"] & {
            highlight: components["schemas"]["ReleaseHighlight"] | null;
        };
        /**
         * @description What the caller may do with a template.
         * @enum {string}
         */
        ReleaseTemplateAction: "use" | "edit" | "delete";
        /**
         * @description What people write of a template. Every text of it may have blanks: `{{data}}`, `{{municipio}}`, `{{unidade}}` and
         *     `{{autor}}` are filled in on use, any other stays for the writer.
         */
        ReleaseTemplateContent: {
            /** @description The same subset of HTML as the text of a release. */
            body_html?: string;
            /** @example Ascom {{unidade}} */
            byline?: string | null;
            /** @example {{municipio}}, {{data}} */
            dateline?: string | null;
            kind: components["schemas"]["ReleaseKind"];
            /** @example Nota de pesar */
            name: string;
            summary?: string | null;
            /**
             * @example [
             *       "nota-de-pesar"
             *     ]
             */
            tags?: string[];
            /** @example Nota de pesar pelo falecimento de {{nome completo}} */
            title?: string;
            /**
             * Format: uuid
             * @description Whose it is, with all below it; of the whole office when absent.
             */
            unit_id?: string | null;
        };
        /**
         * @description What people write of a template. Every text of it may have blanks: `{{data}}`, `{{municipio}}`, `{{unidade}}` and
         *     `{{autor}}` are filled in on use, any other stays for the writer.
         */
        ReleaseTemplateContentPatch: {
            /** @description The same subset of HTML as the text of a release. */
            body_html?: string;
            /** @example Ascom {{unidade}} */
            byline?: string | null;
            /** @example {{municipio}}, {{data}} */
            dateline?: string | null;
            kind?: components["schemas"]["ReleaseKind"];
            /** @example Nota de pesar */
            name?: string;
            summary?: string | null;
            /**
             * @example [
             *       "nota-de-pesar"
             *     ]
             */
            tags?: string[];
            /** @example Nota de pesar pelo falecimento de {{nome completo}} */
            title?: string;
            /**
             * Format: uuid
             * @description Whose it is, with all below it; of the whole office when absent.
             */
            unit_id?: string | null;
        };
        /** @description What lists and readers show alike. */
        ReleaseTemplateHead: {
            allowed_actions: components["schemas"]["ReleaseTemplateAction"][];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ReleaseKind"];
            name: string;
            tags: string[];
            title: string;
            unit: components["schemas"]["UnitBrief"] | null;
            /** Format: date-time */
            updated_at: string | null;
            updated_by: components["schemas"]["UserBrief"] | null;
            /** Format: int32 */
            version: number;
        };
        /** @description A template with its text. */
        ReleaseTemplateOut: components["schemas"]["ReleaseTemplateHead"] & {
            /** @description Cleaned HTML. */
            body_html: string;
            byline: string | null;
            dateline: string | null;
            /** @description Its blanks, each once. */
            placeholders: components["schemas"]["ReleaseTemplatePlaceholder"][];
            summary: string | null;
            /** Format: uuid */
            unit_id: string | null;
        };
        /** @description A blank of a template. */
        ReleaseTemplatePlaceholder: {
            /** @description Whether it is filled in on use; the writer fills in the others. */
            is_known: boolean;
            /**
             * @description Without accents, case or punctuation.
             * @example municipio
             */
            name: string;
            /**
             * @description As it is written.
             * @example Município
             */
            text: string;
        };
        /** @description A template in a list. */
        ReleaseTemplateSummary: components["schemas"]["ReleaseTemplateHead"];
        /** @description Which version to go back to. */
        ReleaseVersionChoice: {
            /** Format: int32 */
            version: number;
        };
        /** @description A version with its content. */
        ReleaseVersionOut: components["schemas"]["ReleaseVersionSummary"] & {
            content: components["schemas"]["ReleaseContent"];
        };
        /** @description A version of the content. */
        ReleaseVersionSummary: {
            /** Format: date-time */
            approved_at: string | null;
            approved_by: components["schemas"]["UserBrief"] | null;
            /**
             * Format: date-time
             * @description When the sitting began that wrote it, and when it was saved last.
             */
            begun_at: string;
            /** @description SHA-256 of the content, in hexadecimal: what an approval is bound to. */
            content_hash: string;
            /** @description What readers were told of it; only for a correction. */
            correction_note: string | null;
            editor: components["schemas"]["UserBrief"];
            is_current: boolean;
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            saved_at: string;
            title: string;
            /** Format: int32 */
            word_count: number;
        };
        /** @description Why a release goes off the air; the reason is public. */
        ReleaseWithdrawal: {
            /** @example Evento cancelado por causa da chuva. */
            reason: string;
        };
        /**
         * @description What the caller may do with a resource.
         * @enum {string}
         */
        ResourceAction: "edit" | "delete";
        /** @description A resource as bookings show it. */
        ResourceBrief: {
            /** Format: int32 */
            capacity: number | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ResourceKind"];
            name: string;
        };
        /** @description What people write of a resource. */
        ResourceContent: {
            /** @description Whether it can be booked. */
            active?: boolean;
            /**
             * Format: int32
             * @description Seats of a vehicle or a room.
             */
            capacity?: number | null;
            kind: components["schemas"]["ResourceKind"];
            /** @example Van da Ascom */
            name: string;
            /** @description Plate, serial number, who has the key. */
            note?: string | null;
            /**
             * Format: uuid
             * @description Whose it is; the units under that one use it as well.
             */
            unit_id: string;
        };
        /** @description What people write of a resource. */
        ResourceContentPatch: {
            /** @description Whether it can be booked. */
            active?: boolean;
            /**
             * Format: int32
             * @description Seats of a vehicle or a room.
             */
            capacity?: number | null;
            kind?: components["schemas"]["ResourceKind"];
            /** @example Van da Ascom */
            name?: string;
            /** @description Plate, serial number, who has the key. */
            note?: string | null;
            /**
             * Format: uuid
             * @description Whose it is; the units under that one use it as well.
             */
            unit_id?: string;
        };
        /**
         * @description Veículo, equipamento, sala.
         * @enum {string}
         */
        ResourceKind: "vehicle" | "equipment" | "room";
        /** @description A vehicle, a piece of equipment or a room. */
        ResourceOut: {
            active: boolean;
            allowed_actions: components["schemas"]["ResourceAction"][];
            /** Format: int32 */
            capacity: number | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ResourceKind"];
            name: string;
            note: string | null;
            unit: components["schemas"]["UnitBrief"];
            /** Format: uuid */
            unit_id: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
        };
        /**
         * @description A fixed bundle of permissions that a user has in a unit and its descendants.
         * @enum {string}
         */
        Role: "admin" | "head" | "authority" | "editor" | "reporter" | "media" | "clipping" | "viewer";
        /** @description A role to be held in a unit. */
        RoleChoice: {
            role: components["schemas"]["Role"];
            /** Format: uuid */
            unit_id: string;
        };
        /** @description A role in a unit. */
        RoleInUnit: {
            role: components["schemas"]["Role"];
            unit: components["schemas"]["UnitBrief"];
        };
        /** @description The table of roles. */
        RoleList: {
            items: components["schemas"]["RoleOut"][];
        };
        /** @description A role and what it may do. */
        RoleOut: {
            description: string;
            /**
             * @description In Portuguese.
             * @example Redator
             */
            name: string;
            permissions: components["schemas"]["Permission"][];
            role: components["schemas"]["Role"];
        };
        /**
         * @description What its owner may do with it.
         * @enum {string}
         */
        SavedSearchAction: "edit" | "delete";
        /** @description What somebody saves. */
        SavedSearchContent: {
            /** @example Habitação em revisão */
            name: string;
            /**
             * Format: int32
             * @description Its place among mine, the least first; after the others when absent.
             */
            position?: number | null;
            query: components["schemas"]["SavedSearchQuery"];
        };
        /** @description What somebody saves. */
        SavedSearchContentPatch: {
            /** @example Habitação em revisão */
            name?: string;
            /**
             * Format: int32
             * @description Its place among mine, the least first; after the others when absent.
             */
            position?: number | null;
            query?: components["schemas"]["SavedSearchQuery"];
        };
        /** @description A search that I saved. */
        SavedSearchOut: {
            allowed_actions: components["schemas"]["SavedSearchAction"][];
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            position: number;
            query: components["schemas"]["SavedSearchQuery"];
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
        };
        /** @description What is asked of the list of releases: its query parameters, as data. */
        SavedSearchQuery: {
            /** Format: uuid */
            author?: string | null;
            /** Format: date */
            from?: string | null;
            /** @description Any of these; every kind when empty. */
            kind?: components["schemas"]["ReleaseKind"][];
            /** @example habitação */
            q?: string | null;
            sort?: ("-published_at" | "published_at" | "-updated_at" | "updated_at" | "-created_at" | "created_at") | null;
            /** @description Any of these; every state when empty. */
            status?: components["schemas"]["ReleaseStatus"][];
            /** @example habitacao */
            tag?: string | null;
            /** Format: date */
            to?: string | null;
            /** @description Id or slug of a unit; its descendants count. */
            unit?: string | null;
        };
        /**
         * @description The level of government whose elections concern an office (Lei 9.504/1997, art. 73, § 3º).
         * @enum {string}
         */
        Sphere: "municipal" | "state" | "federal";
        /** @description A created token. The secret is shown this once. */
        TokenCreated: components["schemas"]["TokenOut"] & {
            /**
             * @description `null` when a retry with the same `Idempotency-Key` is answered.
             * @example pauta_pat_…
             */
            token: string | null;
        };
        /** @description A token to create. */
        TokenNew: {
            /** Format: int64 */
            expires_in_days: number;
            name: string;
            /**
             * @description Names of permissions.
             * @example [
             *       "releases.read"
             *     ]
             */
            scopes: string[];
        };
        /** @description A personal access token, without its secret. */
        TokenOut: {
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            last_used_at: string | null;
            /** @example Portal da Casa Civil */
            name: string;
            /**
             * @description The beginning of the token, to tell it from others.
             * @example pauta_pat_h3Jx
             */
            prefix: string;
            scopes: string[];
        };
        /**
         * @description What the caller may do with a unit.
         * @enum {string}
         */
        UnitAction: "edit" | "delete";
        /** @description A unit as other resources show it. */
        UnitBrief: {
            /** @example COHAB */
            acronym: string | null;
            /** Format: uuid */
            id: string;
            /** @example Coordenadoria de Habitação */
            name: string;
            /** @example coordenadoria-de-habitacao */
            slug: string;
        };
        /** @description What people write of a unit. */
        UnitContent: {
            acronym?: string | null;
            kind: components["schemas"]["UnitKind"];
            /** @example Coordenadoria de Habitação */
            name: string;
            /**
             * Format: uuid
             * @description The unit above; absent for the root.
             */
            parent_id?: string | null;
            /** @description Made from the name when absent. */
            slug?: string | null;
        };
        /** @description What people write of a unit. */
        UnitContentPatch: {
            acronym?: string | null;
            kind?: components["schemas"]["UnitKind"];
            /** @example Coordenadoria de Habitação */
            name?: string;
            /**
             * Format: uuid
             * @description The unit above; absent for the root.
             */
            parent_id?: string | null;
            /** @description Made from the name when absent. */
            slug?: string | null;
        };
        /**
         * @description Órgão, coordenadoria or vinculada.
         * @enum {string}
         */
        UnitKind: "secretariat" | "coordination" | "linked_entity";
        /** @description A unit. */
        UnitOut: {
            acronym: string | null;
            allowed_actions: components["schemas"]["UnitAction"][];
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["UnitKind"];
            name: string;
            /** Format: uuid */
            parent_id: string | null;
            /** @description The units above, the root first. */
            path: components["schemas"]["UnitBrief"][];
            slug: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
        };
        /**
         * @description What the caller may do with a user.
         * @enum {string}
         */
        UserAction: "edit" | "disable" | "enable" | "set_password";
        /** @description A person as other resources show them. */
        UserBrief: {
            /** Format: uuid */
            id: string;
            /** @example Ana Lima */
            name: string;
        };
        /** @description What is written of a user. */
        UserContentPatch: {
            /** @example ana.lima@cidades.ce.gov.br */
            email?: string;
            /** @example Ana Lima */
            name?: string;
            /** @description At most one per unit; it reaches the unit's descendants. */
            roles?: components["schemas"]["RoleChoice"][];
        };
        /** @description A user to create. */
        UserNew: {
            /** @example ana.lima@cidades.ce.gov.br */
            email: string;
            /** @example Ana Lima */
            name: string;
            /**
             * Format: password
             * @description At least 12 characters; common ones are refused.
             */
            password: string;
            roles: components["schemas"]["RoleChoice"][];
        };
        /** @description A user. */
        UserOut: {
            allowed_actions: components["schemas"]["UserAction"][];
            /** Format: date-time */
            created_at: string;
            disabled: boolean;
            email: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            last_seen_at: string | null;
            name: string;
            roles: components["schemas"]["UserRole"][];
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
        };
        /** @description A new password for somebody else. */
        UserPassword: {
            /** Format: password */
            new_password: string;
        };
        /** @description A role that a user has in a unit. */
        UserRole: {
            role: components["schemas"]["Role"];
            unit: components["schemas"]["UnitBrief"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listEvents: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description The name of an authority; accents and case do not matter. */
                authority?: string;
                /**
                 * @description The beginning of the window: a day in the time of Fortaleza, or an instant. Today when neither end is given.
                 * @example 2026-12-01
                 */
                from?: string;
                /**
                 * @description Kinds, separated by commas.
                 * @example inauguration,service_order
                 */
                kind?: string;
                /** @description 1 to 100, 20 by default. */
                limit?: number;
                /** @description IBGE's code of a municipality. */
                municipality?: number;
                /** @description Full-text search, as in releases. */
                q?: string;
                /**
                 * @description States, separated by commas.
                 * @example tentative,confirmed
                 */
                status?: string;
                /** @description A tag. */
                tag?: string;
                /**
                 * @description Its end: a day, included, or an instant, not included. 31 days after the beginning when absent.
                 * @example 2026-12-31
                 */
                to?: string;
                /** @description The id or slug of a unit; those under it are included. */
                unit?: string;
                /**
                 * @description Visibilities, separated by commas.
                 * @example public
                 */
                visibility?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_EventSummary"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEvent: {
        parameters: {
            query?: {
                /**
                 * @description Why it is to stand in spite of the conflicts that it would cause; kept with who said so and when. Without it, such a
                 *     change is refused with 409 `conflicts`. What was accepted before is not asked about again.
                 */
                conflict_reason?: string;
            };
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventContent"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would collide with something, or the state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["EventConflictProblem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateEvent: {
        parameters: {
            query?: {
                /**
                 * @description Why it is to stand in spite of the conflicts that it would cause; kept with who said so and when. Without it, such a
                 *     change is refused with 409 `conflicts`. What was accepted before is not asked about again.
                 */
                conflict_reason?: string;
            };
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventContentPatch"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would collide with something, or the state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["EventConflictProblem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEventFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdvisory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAdvisory: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEventAuthorities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAuthorities"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventCancellation"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmEvent: {
        parameters: {
            query?: {
                /**
                 * @description Why it is to stand in spite of the conflicts that it would cause; kept with who said so and when. Without it, such a
                 *     change is refused with 409 `conflicts`. What was accepted before is not asked about again.
                 */
                conflict_reason?: string;
            };
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would collide with something, or the state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["EventConflictProblem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEventConflicts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventConflicts"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGuestList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestListOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateGuestList: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestListContentPatch"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestListOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGuests: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description Only who came, or only who did not. */
                checked_in?: boolean;
                /** @description 1 to 100, 20 by default. */
                limit?: number;
                /** @description Part of the name; accents and case do not matter. */
                q?: string;
                /**
                 * @description States, separated by commas.
                 * @example accepted,waiting
                 */
                status?: string;
            };
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_GuestOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addGuests: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestsNew"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsInvited"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteGuest: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the guest. */
                guest_id: string;
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateGuest: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the guest. */
                guest_id: string;
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestContentPatch"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerGuest: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the guest. */
                guest_id: string;
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestReply"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The event is over or cancelled */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkInGuest: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the guest. */
                guest_id: string;
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoGuestCheckIn: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the guest. */
                guest_id: string;
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteGuest: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the guest. */
                guest_id: string;
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestInvitation"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestInvited"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEventHistory: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description 1 to 100, 20 by default. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_EventHistoryItem"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOccurrence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
                /** @description Its RECURRENCE-ID: the instant at which it was to begin */
                occurrence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteOccurrence: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
                /** @description Its RECURRENCE-ID: the instant at which it was to begin */
                occurrence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateOccurrence: {
        parameters: {
            query?: {
                /** @description As for events: why it is to stand in spite of the conflicts that it would cause. */
                conflict_reason?: string;
                /** @description Only this occurrence (the default), or it and those that follow. */
                scope?: "this" | "following";
            };
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
                /** @description Its RECURRENCE-ID: the instant at which it was to begin */
                occurrence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventContentPatch"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would collide with something, or the state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["EventConflictProblem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postponeEvent: {
        parameters: {
            query?: {
                /**
                 * @description Why it is to stand in spite of the conflicts that it would cause; kept with who said so and when. Without it, such a
                 *     change is refused with 409 `conflicts`. What was accepted before is not asked about again.
                 */
                conflict_reason?: string;
            };
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventPostponement"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would collide with something, or the state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["EventConflictProblem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenEvent: {
        parameters: {
            query?: {
                /**
                 * @description Why it is to stand in spite of the conflicts that it would cause; kept with who said so and when. Without it, such a
                 *     change is refused with 409 `conflicts`. What was accepted before is not asked about again.
                 */
                conflict_reason?: string;
            };
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would collide with something, or the state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["EventConflictProblem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEventBookings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventBookings"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEventBooking: {
        parameters: {
            query?: {
                /**
                 * @description Why it is to stand in spite of the conflicts that it would cause; kept with who said so and when. Without it, such a
                 *     change is refused with 409 `conflicts`. What was accepted before is not asked about again.
                 */
                conflict_reason?: string;
            };
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventBookingNew"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventBookingOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would collide with something, or the state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["EventConflictProblem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteEventBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the booking. */
                booking_id: string;
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkEventConflicts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventConflictDraft"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventConflicts"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEventFeeds: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description 1 to 100, 20 by default. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_EventFeedOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEventFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventFeedNew"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventFeedMade"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteEventFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookUpGuest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestLookup"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestFound"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importEvents: {
        parameters: {
            query?: {
                /** @description Only tell what would happen. */
                dry_run?: boolean;
                /** @description The id or slug of the unit that new events belong to; when absent, the first one in which the caller writes. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/calendar": string;
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventImport"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalendarSubscriptions: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description 1 to 100, 20 by default. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CalendarSubscriptionOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCalendarSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarSubscriptionContent"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarSubscriptionOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarSubscriptionOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCalendarSubscription: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateCalendarSubscription: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarSubscriptionContentPatch"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarSubscriptionOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refreshCalendarSubscription: {
        parameters: {
            query?: {
                /** @description Only tell what would change. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarRefresh"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewCalendarSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarSubscriptionContent"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarRefresh"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthLogin"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthSession"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many attempts; `Retry-After` says how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthPasswordChange"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthSession"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthSession"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBlackouts: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Only those of the office's own sphere. */
                applies?: boolean;
                /** @description How many items at most; 20 when absent. */
                limit?: number;
                /** @description Only those that stand there now. */
                state?: "upcoming" | "running" | "ended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_BlackoutOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createBlackout: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlackoutContent"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlackoutOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBlackout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlackoutOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteBlackout: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateBlackout: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlackoutContentPatch"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlackoutOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBlackoutHidden: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Count them all as well, in `total`. */
                count?: boolean;
                /** @description How many items at most; 20 when absent. */
                limit?: number;
                /** @description Instead, what it would hide were `hide_existing` on and it ran now. */
                preview?: boolean;
            };
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ReleaseSummary"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; from the beginning when absent. */
                after?: string;
                /** @description How many items at most; 20 when absent. */
                limit?: number;
                /**
                 * @description Kinds of resource, separated by commas.
                 * @example release,user
                 */
                types?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComplianceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceSettingsOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateComplianceSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplianceSettingsPatch"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceSettingsOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDelegations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegations"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDelegation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationNew"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many items at most; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ImportSummary"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file is over 50 MB, or another field over 64 kB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not `multipart/form-data` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followLive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `id` of the last event that was read; also the `next` of the change feed. */
                "Last-Event-ID"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LiveEvent"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many streams, or the database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMunicipalities: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description 1 to 100, 20 by default. */
                limit?: number;
                /**
                 * @description The beginnings of words of the name, accents and case do not matter; or IBGE's code.
                 * @example sobral
                 */
                q?: string;
                /**
                 * @description The two letters of a state.
                 * @example CE
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Municipality"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listPrecedence: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description 1 to 100, 20 by default. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PrecedenceOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPrecedence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrecedenceContent"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrecedenceOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPrecedence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrecedenceOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePrecedence: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePrecedence: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrecedenceContentPatch"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrecedenceOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    announcePresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceBeat"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tabs of the same person; `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leavePresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that the tab made for itself. */
                tab_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicEvents: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description The name of an authority; accents and case do not matter. */
                authority?: string;
                /**
                 * @description The beginning of the window: a day in the time of Fortaleza, or an instant. Today when neither end is given.
                 * @example 2026-12-01
                 */
                from?: string;
                /**
                 * @description Kinds, separated by commas.
                 * @example inauguration,service_order
                 */
                kind?: string;
                /** @description 1 to 100, 20 by default. */
                limit?: number;
                /** @description IBGE's code of a municipality. */
                municipality?: number;
                /** @description Full-text search, as in releases. */
                q?: string;
                /** @description A tag. */
                tag?: string;
                /**
                 * @description Its end: a day, included, or an instant, not included. 31 days after the beginning when absent.
                 * @example 2026-12-31
                 */
                to?: string;
                /** @description The id or slug of a unit; those under it are included. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PublicEventSummary"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicAgendaData: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description The name of an authority; accents and case do not matter. */
                authority?: string;
                /**
                 * @description The beginning of the window: a day in the time of Fortaleza, or an instant. Today when neither end is given.
                 * @example 2026-12-01
                 */
                from?: string;
                /**
                 * @description Kinds, separated by commas.
                 * @example inauguration,service_order
                 */
                kind?: string;
                /** @description 1 to 100, 20 by default. */
                limit?: number;
                /** @description IBGE's code of a municipality. */
                municipality?: number;
                /** @description Full-text search, as in releases. */
                q?: string;
                /** @description A tag. */
                tag?: string;
                /**
                 * @description Its end: a day, included, or an instant, not included. 31 days after the beginning when absent.
                 * @example 2026-12-31
                 */
                to?: string;
                /** @description The id or slug of a unit; those under it are included. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicEventOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicEventFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicReleases: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description First day of publication, in the time of Fortaleza. */
                from?: string;
                /** @description One or more kinds, separated by commas. */
                kind?: string;
                /** @description How many items at most; 20 when absent. */
                limit?: number;
                /**
                 * @description IBGE code of a municipality.
                 * @example 2312908
                 */
                municipality?: number;
                /**
                 * @description Full-text search: stems, accents and case ignored, `"exact phrase"`, `-without`.
                 * @example habitação
                 */
                q?: string;
                /**
                 * @description A tag.
                 * @example habitacao
                 */
                tag?: string;
                /** @description Last day. */
                to?: string;
                /** @description Slug or id of a unit; its descendants count. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PublicReleaseSummary"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the public address. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicReleaseOut"];
                    "application/ninjs+json": components["schemas"]["Ninjs"];
                    "application/pdf": string;
                    "text/plain": string;
                };
            };
            /** @description It has another address now */
            308: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of its formats is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Withdrawn, with the reason */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of sight while an electoral blackout runs */
            451: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicReleaseNinjs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the public address. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/ninjs+json": components["schemas"]["Ninjs"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Withdrawn, with the reason */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of sight while an electoral blackout runs */
            451: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicReleasePdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the public address. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Withdrawn, with the reason */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of sight while an electoral blackout runs */
            451: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicReleaseText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the public address. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Withdrawn, with the reason */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of sight while an electoral blackout runs */
            451: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReleaseTemplates: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /**
                 * @description One or more kinds, separated by commas.
                 * @example official_note
                 */
                kind?: string;
                /** @description How many items at most; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ReleaseTemplateSummary"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReleaseTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseTemplateContent"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseTemplateOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReleaseTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseTemplateOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteReleaseTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateReleaseTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseTemplateContentPatch"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseTemplateOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReleases: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /**
                 * @description Id of who is to do it, or `me`.
                 * @example me
                 */
                assignee?: string;
                /** @description Id of the author. */
                author?: string;
                /** @description Add how many match in all. */
                count?: boolean;
                /**
                 * @description To be done before this instant; not with `q`.
                 * @example 2026-12-01T12:00:00Z
                 */
                due_before?: string;
                /** @description First day, in the time of Fortaleza, of the publication (or of the creation, when not yet published). */
                from?: string;
                /**
                 * @description One or more kinds, separated by commas.
                 * @example press_release
                 */
                kind?: string;
                /** @description How many items at most; 20 when absent. */
                limit?: number;
                /** @description Whether its time has passed with something left to do; not with `q`. */
                overdue?: boolean;
                /**
                 * @description Full-text search: stems, accents and case ignored, `"exact phrase"`, `-without`.
                 * @example habitação
                 */
                q?: string;
                /**
                 * @description `-updated_at` when absent; with `q` only `published_at`, the newest first when absent. What is not published
                 *     counts by its creation.
                 */
                sort?: "-published_at" | "published_at" | "-updated_at" | "updated_at" | "-created_at" | "created_at";
                /**
                 * @description One or more states, separated by commas.
                 * @example draft,in_review
                 */
                status?: string;
                /**
                 * @description A tag.
                 * @example habitacao
                 */
                tag?: string;
                /** @description Last day. */
                to?: string;
                /** @description Id or slug of a unit; its descendants count. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ReleaseSummary"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseContent"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseContentPatch"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApprovalLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalLinks"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApprovalLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalLinkNew"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalLinkCreated"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeApprovalLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
                /** @description The id of the approval link. */
                link_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApprovers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRecipients"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseAssignment"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authoriseReleaseInBlackout: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlackoutAuthorisationNew"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseChecks"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReleaseChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseChecks"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    overrideReleaseCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The code of the rule. */
                code: string;
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckOverrideNew"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseChecks"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackReleaseCheckOverride: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The code of the rule. */
                code: string;
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReleaseComments: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many items at most; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ReleaseCommentOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReleaseComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseCommentNew"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseCommentOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteReleaseComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the comment. */
                comment_id: string;
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenReleaseComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the comment. */
                comment_id: string;
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseCommentOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveReleaseComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the comment. */
                comment_id: string;
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseCommentOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseCorrection"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    duplicateRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReleaseHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many items at most; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ReleaseHistoryItem"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReleaseOpenings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOpenings"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReleasePeople: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many items at most; 20 when absent. */
                limit?: number;
                /** @description Part of the name; accents and case make no difference. */
                q?: string;
                /** @description Only those who may also write it. */
                writers?: boolean;
            };
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_UserBrief"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRelatedReleases: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many items at most; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ReleaseRelatedOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    relateRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseRelatedNew"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseRelatedNew"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unrelateRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
                /** @description The id of the other release. */
                related_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggestRelatedReleases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseSuggestions"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestReleaseChanges: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseChangesRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreReleaseVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseVersionChoice"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scheduleRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseSchedule"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unscheduleRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReleaseVersions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many items at most; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ReleaseVersionSummary"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diffReleaseVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of a version of the content. */
                a: number;
                /** @description The number of a version of the content. */
                b: number;
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseDiff"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReleaseVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
                /** @description The number of a version of the content. */
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseVersionOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseWithdrawal"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeManyReleases: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseBulk"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseBulkOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReleaseFromTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseFromTemplate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listResources: {
        parameters: {
            query?: {
                /** @description Only those that can be booked, or only those that cannot. */
                active?: boolean;
                /** @description `next` of the page before. */
                after?: string;
                /**
                 * @description Kinds, separated by commas.
                 * @example vehicle,room
                 */
                kind?: string;
                /** @description 1 to 100, 20 by default. */
                limit?: number;
                /** @description Part of the name; accents and case do not matter. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ResourceOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createResource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceContent"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteResource: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateResource: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceContentPatch"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSavedSearches: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many items at most; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SavedSearchOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSavedSearch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedSearchContent"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSavedSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSavedSearch: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSavedSearch: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedSearchContentPatch"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many items at most; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TokenOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenNew"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenCreated"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many items at most; 20 when absent. */
                limit?: number;
                /** @description Id or slug of the unit right above. */
                parent?: string;
                /** @description Part of the name or acronym. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_UnitOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitContent"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitContentPatch"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Only those who are (or are not) disabled. */
                disabled?: boolean;
                /** @description How many items at most; 20 when absent. */
                limit?: number;
                /** @description Part of the name or e-mail; accents and case make no difference. */
                q?: string;
                /** @description The role that they have. */
                role?: components["schemas"]["Role"];
                /** @description Id or slug of a unit; its descendants count. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The following page, `rel="next"`, when there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_UserOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: the same key and body get the same answer for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserNew"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The address of the new item. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserContentPatch"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disableUser: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enableUser: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserOut"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUserPassword: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the item that is being changed. */
                "If-Match": string;
            };
            path: {
                /** @description The id of the item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPassword"];
            };
        };
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No credential, or one that is not valid any more */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON can be produced */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state, or uniqueness, forbids it; `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The item changed since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is over the limit: 64 kB, or 1 MB with the text of a release */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood but not valid: every fault at once, each with its pointer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedCalendar: {
        parameters: {
            query?: {
                /** @description The name of an authority; accents and case do not matter. */
                authority?: string;
                /** @description Kinds, separated by commas. */
                kind?: string;
                /** @description IBGE's code of a municipality. */
                municipality?: number;
                /** @description A tag. */
                tag?: string;
                /** @description The id or slug of a unit; those under it are included. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    /** @description The feed itself, `rel="self"`; where there is a WebSub hub, `rel="hub"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    personalEventFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What the feed's address was made with */
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item, or none that the caller may know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedAtom: {
        parameters: {
            query?: {
                /**
                 * @description IBGE code of a municipality.
                 * @example 2312908
                 */
                municipality?: number;
                /**
                 * @description A tag.
                 * @example habitacao
                 */
                tag?: string;
                /** @description Slug or id of a unit; its descendants count. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    /** @description The feed itself, `rel="self"`; where there is a WebSub hub, `rel="hub"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedJson: {
        parameters: {
            query?: {
                /**
                 * @description IBGE code of a municipality.
                 * @example 2312908
                 */
                municipality?: number;
                /**
                 * @description A tag.
                 * @example habitacao
                 */
                tag?: string;
                /** @description Slug or id of a unit; its descendants count. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    /** @description The feed itself, `rel="self"`; where there is a WebSub hub, `rel="hub"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedNinjs: {
        parameters: {
            query?: {
                /**
                 * @description IBGE code of a municipality.
                 * @example 2312908
                 */
                municipality?: number;
                /**
                 * @description A tag.
                 * @example habitacao
                 */
                tag?: string;
                /** @description Slug or id of a unit; its descendants count. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    /** @description The feed itself, `rel="self"`; where there is a WebSub hub, `rel="hub"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/ninjs+json": components["schemas"]["NinjsList"];
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedRss: {
        parameters: {
            query?: {
                /**
                 * @description IBGE code of a municipality.
                 * @example 2312908
                 */
                municipality?: number;
                /**
                 * @description A tag.
                 * @example habitacao
                 */
                tag?: string;
                /** @description Slug or id of a unit; its descendants count. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    /** @description The feed itself, `rel="self"`; where there is a WebSub hub, `rel="hub"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    healthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    healthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    robots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    newsSitemap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    /** @description The version; send it back in `If-Match` or `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description Malformed: bad JSON, an unknown or bad query parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our fault; quote `instance` to support */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is away; `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
