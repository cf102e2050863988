/// Signatures under plan files (Ed25519): who vouches for the content.
package demarche.exchange.sign;
