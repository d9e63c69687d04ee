package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"slices"
	"strconv"
	"sync"
	"time"
)

// clients is how many connections ask at the same time.
const clients = 16

// load is what one round of requests came to.
type load struct {
	perSecond float64
	p99       time.Duration
}

// generate sends the request count times over open connections, each asking again as soon as it has its
// answer. The client is written for cheapness: it shares the machine with the server it measures, and
// what it costs makes both sides of a ratio look alike.
func generate(ctx context.Context, address string, request []byte, count int) (load, error) {
	took := make([][]time.Duration, clients)
	errs := make([]error, clients)
	var all sync.WaitGroup
	began := time.Now()
	for i := range clients {
		all.Go(func() { took[i], errs[i] = ask(ctx, address, request, count/clients) })
	}
	all.Wait()
	elapsed := time.Since(began)
	if err := errors.Join(errs...); err != nil {
		return load{}, err
	}
	times := slices.Concat(took...)
	slices.Sort(times)
	return load{
		perSecond: float64(len(times)) / elapsed.Seconds(),
		p99:       times[len(times)*99/100],
	}, nil
}

// ask sends the request again and again over one connection.
func ask(ctx context.Context, address string, request []byte, count int) ([]time.Duration, error) {
	conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", address)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	if err := conn.SetDeadline(time.Now().Add(2 * time.Minute)); err != nil {
		return nil, err
	}
	answers := bufio.NewReaderSize(conn, 64<<10)
	took := make([]time.Duration, 0, count)
	for range count {
		began := time.Now()
		if _, err := conn.Write(request); err != nil {
			return nil, err
		}
		if err := skipAnswer(answers); err != nil {
			return nil, err
		}
		took = append(took, time.Since(began))
	}
	return took, ctx.Err()
}

var (
	okLine   = []byte("HTTP/1.1 200 ")
	lengthIs = []byte("content-length:")
)

// skipAnswer reads one answer of stated length and forgets it.
func skipAnswer(r *bufio.Reader) error {
	line, err := r.ReadSlice('\n')
	if err != nil {
		return err
	}
	if !bytes.HasPrefix(line, okLine) {
		return fmt.Errorf("the answer is %q", bytes.TrimSpace(line))
	}
	length := -1
	for {
		line, err := r.ReadSlice('\n')
		if err != nil {
			return err
		}
		if len(line) <= 2 {
			break
		}
		if len(line) > len(lengthIs) && bytes.EqualFold(line[:len(lengthIs)], lengthIs) {
			if length, err = strconv.Atoi(string(bytes.TrimSpace(line[len(lengthIs):]))); err != nil {
				return err
			}
		}
	}
	if length < 0 {
		return errors.New("the answer does not state its length")
	}
	_, err = r.Discard(length)
	return err
}
