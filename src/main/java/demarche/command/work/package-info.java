/// Commands about the work itself: what it costs and when it is due.
package demarche.command.work;
