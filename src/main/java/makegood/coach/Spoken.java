package makegood.coach;

import makegood.listening.Cause;
import makegood.listening.Remedy;
import makegood.utterance.Move;

/** The vocabulary as a manager would say it in a sentence. */
final class Spoken {

    private Spoken() {}

    /** After "they left over". */
    static String of(Cause.Type cause) {
        return switch (cause) {
            case LATE_DELIVERY -> "late delivery";
            case WRONG_BILLING -> "a wrong bill";
            case POOR_SERVICE -> "poor service";
            case PRODUCT_DEFECT -> "a faulty product";
            case BROKEN_PROMISE -> "a broken promise";
            case PRICE -> "the price";
            case MISSING_ITEM -> "something missing";
            case OUTAGE -> "an outage";
            case LACK_OF_ATTENTION -> "being forgotten";
            case PERSONALITY_CONFLICT -> "a clash with one of us";
            case BETTER_OFFER -> "a better offer";
            case MANAGEMENT_CHANGE -> "a change at the top";
            case TRUST -> "lost trust";
            case NO_LONGER_NEEDED -> "no need for it any more";
            case OTHER -> "something else";
        };
    }

    /** After "they ask for". */
    static String of(Remedy.Type remedy) {
        return switch (remedy) {
            case REFUND -> "a refund";
            case CREDIT -> "a credit";
            case DISCOUNT -> "a discount";
            case REPLACEMENT -> "a replacement";
            case REPAIR -> "a repair";
            case REDELIVERY -> "a new delivery";
            case APOLOGY -> "an apology";
            case EXPLANATION -> "an explanation";
            case CALLBACK -> "a call back";
            case ESCALATION -> "somebody higher up";
            case CANCELLATION -> "a cancellation";
            case POLICY_CHANGE -> "another way of working";
            case INFORMATION -> "information";
            case FIX_ACCOUNT -> "their account put right";
            case COMPENSATION -> "compensation";
            case GUARANTEE -> "a guarantee";
            case NEW_CONTACT -> "another person to deal with";
            case TRIAL -> "a trial";
            case OTHER -> "something of their own";
        };
    }

    /** After "it fell after the rep". */
    static String of(Move move) {
        return switch (move) {
            case OPEN -> "said who was calling";
            case FIND_DECISION_MAKER -> "asked who decides";
            case ASK_REASON -> "asked what happened";
            case ACKNOWLEDGE -> "let them be heard";
            case CLARIFY -> "asked to understand";
            case ASK_IMPACT -> "asked what it cost";
            case ASK_REMEDY -> "asked what would put it right";
            case APOLOGIZE -> "apologised";
            case PLAY_BACK -> "said it back";
            case OFFER_PLAN -> "offered a plan";
            case MAKE_GOOD -> "made it good";
            case NEGOTIATE -> "met them in the middle";
            case RE_SELL -> "recalled why they bought";
            case ASK_COMMITMENT -> "asked for another chance";
            case SET_FOLLOW_UP -> "named a day and an hour";
            case ASK_PERMISSION -> "asked their permission";
            case OFFER_TRIAL -> "offered a small start";
            case BACK_OFF -> "let it rest";
            case THANK -> "thanked them";
        };
    }
}
