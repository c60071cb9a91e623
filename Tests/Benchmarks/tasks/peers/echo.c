// The echo server in C: one thread, epoll, level-triggered, sockets that do not block. An event costs one recv and one send, which
// are faster than read and write (and as fast as edge-triggered, by a few measurements). What a client does not take at once is
// kept, and nothing more is read from it until it is gone.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

enum { CAPACITY = 16384, EVENTS = 256 };

struct connection {
  int fd;
  // What is still to be written: bytes start to end of data, which is there only then.
  int start, end;
  char *data;
};

static int poller;
static char buffer[CAPACITY];

static void end(struct connection *connection) {
  close(connection->fd);
  free(connection->data);
  free(connection);
}

static void await(struct connection *connection, int operation, uint32_t events) {
  struct epoll_event event = {.events = events, .data.ptr = connection};
  if (epoll_ctl(poller, operation, connection->fd, &event) != 0) end(connection);
}

static void accept_all(int listener) {
  for (;;) {
    int fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0) return;
    struct connection *connection = calloc(1, sizeof *connection);
    if (!connection) {
      close(fd);
      return;
    }
    connection->fd = fd;
    await(connection, EPOLL_CTL_ADD, EPOLLIN);
  }
}

static void read_some(struct connection *connection) {
  ssize_t count = recv(connection->fd, buffer, sizeof buffer, 0);
  if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (count <= 0) {
    end(connection);
    return;
  }
  ssize_t written = send(connection->fd, buffer, count, MSG_NOSIGNAL);
  if (written == count) return;
  if (written < 0 && errno != EAGAIN && errno != EINTR) {
    end(connection);
    return;
  }
  if (written < 0) written = 0;
  connection->data = malloc(count - written);
  if (!connection->data) {
    end(connection);
    return;
  }
  memcpy(connection->data, buffer + written, count - written);
  connection->start = 0;
  connection->end = count - written;
  await(connection, EPOLL_CTL_MOD, EPOLLOUT);
}

static void write_rest(struct connection *connection) {
  ssize_t written = send(connection->fd, connection->data + connection->start, connection->end - connection->start,
                         MSG_NOSIGNAL);
  if (written < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (written < 0) {
    end(connection);
    return;
  }
  connection->start += written;
  if (connection->start < connection->end) return;
  free(connection->data);
  connection->data = NULL;
  await(connection, EPOLL_CTL_MOD, EPOLLIN);
}

static void finish(int signal) {
  (void)signal;
  _exit(0);
}

int main(int argc, char **argv) {
  signal(SIGTERM, finish);
  struct rlimit limit;
  getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);

  int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), yes = 1;
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  address.sin_port = htons(argc > 1 ? atoi(argv[1]) : 0);
  socklen_t length = sizeof address;
  if (bind(listener, (struct sockaddr *)&address, length) != 0 || listen(listener, SOMAXCONN) != 0) {
    perror("echo");
    return 1;
  }
  getsockname(listener, (struct sockaddr *)&address, &length);
  printf("listening on 127.0.0.1:%d\n", ntohs(address.sin_port));
  fflush(stdout);

  poller = epoll_create1(EPOLL_CLOEXEC);
  struct epoll_event events[EVENTS] = {{.events = EPOLLIN, .data.ptr = NULL}};
  epoll_ctl(poller, EPOLL_CTL_ADD, listener, events);
  for (;;) {
    int count = epoll_wait(poller, events, EVENTS, -1);
    for (int i = 0; i < count; i++) {
      struct connection *connection = events[i].data.ptr;
      if (!connection)
        accept_all(listener);
      else if (connection->data)
        write_rest(connection);
      else
        read_some(connection);
    }
  }
}
