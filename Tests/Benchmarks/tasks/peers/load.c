// load PORT PROCESS CONNECTIONS MESSAGES: many connections to an echo server on 127.0.0.1, each of which sends a message of 64
// bytes, waits for it to come back, and sends the next, MESSAGES times. Prints the nanoseconds of a message by the clock,
// and those that the server's process had a processor for.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { SIZE = 64, EVENTS = 256 };

struct connection {
  int fd, received;
  uint64_t left;
  char expected[SIZE], data[SIZE];
};

static void fail(const char *what) {
  fprintf(stderr, "load: %s: %s\n", what, strerror(errno));
  exit(1);
}

static uint64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * UINT64_C(1000000000) + time.tv_nsec;
}

// The nanoseconds that the process's first thread has run; the servers have no other that runs.
static uint64_t processor_time(const char *process) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%s/schedstat", process);
  FILE *file = fopen(path, "r");
  unsigned long long time = 0;
  if (!file || fscanf(file, "%llu", &time) != 1) fail(path);
  fclose(file);
  return time;
}

static void send_next(struct connection *connection) {
  memcpy(connection->expected, &connection->left, sizeof connection->left);
  // There is room: nothing else is on its way.
  if (write(connection->fd, connection->expected, SIZE) != SIZE) fail("write");
}

int main(int argc, char **argv) {
  if (argc != 5) {
    fprintf(stderr, "usage: load PORT PROCESS CONNECTIONS MESSAGES\n");
    return 2;
  }
  int count = atoi(argv[3]);
  uint64_t messages = strtoull(argv[4], NULL, 10);
  struct rlimit limit;
  getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);

  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  address.sin_port = htons(atoi(argv[1]));
  int poller = epoll_create1(0), yes = 1;
  struct connection *connections = calloc(count, sizeof *connections);
  for (int i = 0; i < count; i++) {
    struct connection *connection = &connections[i];
    connection->fd = socket(AF_INET, SOCK_STREAM, 0);
    if (connection->fd < 0 || connect(connection->fd, (struct sockaddr *)&address, sizeof address) != 0) fail("connect");
    setsockopt(connection->fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    connection->left = messages;
    for (int j = 8; j < SIZE; j++) connection->expected[j] = i + j;
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
    if (epoll_ctl(poller, EPOLL_CTL_ADD, connection->fd, &event) != 0) fail("epoll_ctl");
  }
  // Until the server has accepted the last of them, one message each.
  for (int i = 0; i < count; i++) {
    send_next(&connections[i]);
    if (recv(connections[i].fd, connections[i].data, SIZE, MSG_WAITALL) != SIZE) fail("recv");
  }

  uint64_t used = processor_time(argv[2]), start = now();
  for (int i = 0; i < count; i++) send_next(&connections[i]);
  struct epoll_event events[EVENTS];
  for (int busy = count; busy > 0;) {
    int ready = epoll_wait(poller, events, EVENTS, -1);
    if (ready < 0 && errno != EINTR) fail("epoll_wait");
    for (int i = 0; i < ready; i++) {
      struct connection *connection = events[i].data.ptr;
      ssize_t received = read(connection->fd, connection->data + connection->received, SIZE - connection->received);
      if (received <= 0) fail("read");
      connection->received += received;
      if (connection->received < SIZE) continue;
      if (memcmp(connection->data, connection->expected, SIZE) != 0) {
        fprintf(stderr, "load: not what was sent\n");
        return 1;
      }
      connection->received = 0;
      if (--connection->left == 0)
        busy--;
      else
        send_next(connection);
    }
  }
  uint64_t end = now();
  uint64_t total = count * messages;
  printf("%llu %llu\n", (unsigned long long)((end - start) / total),
         (unsigned long long)((processor_time(argv[2]) - used) / total));
}
