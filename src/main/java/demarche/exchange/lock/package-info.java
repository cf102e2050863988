/// Locked files in the age format (age-encryption.org/v1), which the standard `age` tool opens and makes too. Everything happens in memory: no plain text
/// is ever written.
package demarche.exchange.lock;
