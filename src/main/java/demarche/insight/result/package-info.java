/// What a programme is to bring about, how far its indicators have come, and what its framework of results still lacks.
package demarche.insight.result;
