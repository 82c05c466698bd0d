/** Makes homes of a host that hold as many stories as a measurement needs. Knows the host; nothing knows it. */
package dk.gladsaxe.ledelse.bench;
