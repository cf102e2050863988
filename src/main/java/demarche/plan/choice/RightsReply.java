package demarche.plan.choice;

/// What was answered to a question of the rights and dual-use check.
public enum RightsReply {
    YES,
    NO,
    NOT_SURE
}
