/// Commands about the work of a plan: its time, its money, whether it is ready.
package demarche.command.progress;
