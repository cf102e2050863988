/// My key and the public keys of colleagues, kept as files in a folder beside the library. The secret half is an age file locked with a passphrase.
package demarche.exchange.keyring;
