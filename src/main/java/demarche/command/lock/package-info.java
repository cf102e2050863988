/// Locking, signing and keys on the command line.
package demarche.command.lock;
