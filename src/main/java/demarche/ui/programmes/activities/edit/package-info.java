/// What is done with many activities at once: functions from plan to plan, or the reason why not.
package demarche.ui.programmes.activities.edit;
