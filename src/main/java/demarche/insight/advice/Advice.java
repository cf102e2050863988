package demarche.insight.advice;

/// Something of the reference's lists that would serve a programme, and why.
///
/// @param weight how well it serves; figures of one list compare with each other only
/// @param reason one sentence or two
/// @param source who says that it is done so, as far as it could be read on the day
public record Advice<T>(T what, int weight, String reason, String source) {}
