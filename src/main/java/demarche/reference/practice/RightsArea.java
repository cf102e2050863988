package demarche.reference.practice;

/// What a programme can reach of people's rights, so that it must be asked what it could be turned to.
public enum RightsArea {
    DATA_ACCESS,
    SURVEILLANCE,
    INTERCEPTION,
    CONTENT
}
