/// Files on disk as a careful program treats them: never read without a limit, never half written.
package demarche.exchange.disk;
