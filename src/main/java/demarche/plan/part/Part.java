package demarche.plan.part;

/// Fields of an item that belong together. In files and in the log they stand beside the item's other fields, each on its own.
public interface Part {}
