// Package pgembed is the try-out Postgres: a server of the machine's own binaries, started and stopped
// with the program, on a unix socket only, for a first look, for training and for tests. Where an
// operator gives a database, nothing of this package runs.
//
// It knows processes, users and files of the system. It knows no table and no migration.
package pgembed
