/// Newer facts as a file: reading a bundle without trusting it, and keeping the ones that were taken.
package demarche.exchange.bundle;
