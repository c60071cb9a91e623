// The cases of ../Sources/threads that glibc has an answer to.
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static sem_t semaphore;
static volatile long number;

static long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000 + time.tv_nsec;
}

static void *same(void *value) { return value; }

static void create(long count) {
  for (long i = 0; i < count; i++) {
    pthread_t thread;
    void *value;
    if (pthread_create(&thread, NULL, same, (void *)i) || pthread_join(thread, &value) || value != (void *)i) abort();
  }
}

static void mutex_alone(long count) {
  for (long i = 0; i < count; i++) {
    pthread_mutex_lock(&mutex);
    number++;
    pthread_mutex_unlock(&mutex);
  }
}

static void read_alone(long count) {
  long sum = 0;
  for (long i = 0; i < count; i++) {
    pthread_rwlock_rdlock(&lock);
    sum += number;
    pthread_rwlock_unlock(&lock);
  }
  if (sum) abort();
}

static void write_alone(long count) {
  for (long i = 0; i < count; i++) {
    pthread_rwlock_wrlock(&lock);
    number++;
    pthread_rwlock_unlock(&lock);
  }
}

static void semaphore_alone(long count) {
  for (long i = 0; i < count; i++) {
    sem_wait(&semaphore);
    sem_post(&semaphore);
  }
}

static atomic_bool is_over;

static void *contend(void *unused) {
  long count = 0;
  while (!atomic_load_explicit(&is_over, memory_order_relaxed)) {
    pthread_mutex_lock(&mutex);
    number++;
    pthread_mutex_unlock(&mutex);
    count++;
  }
  return (void *)count;
}

static void contended(long milliseconds) {
  pthread_t threads[2];
  void *counts[2];
  long start = now();
  for (int i = 0; i < 2; i++)
    if (pthread_create(&threads[i], NULL, contend, NULL)) abort();
  usleep(milliseconds * 1000);
  atomic_store_explicit(&is_over, 1, memory_order_relaxed);
  for (int i = 0; i < 2; i++) pthread_join(threads[i], &counts[i]);
  long time = now() - start, a = (long)counts[0], b = (long)counts[1];
  if (number != a + b) abort();
  printf("%ld %ld\n", time * 1000 / (a + b), (a < b ? a : b) * 1000 / (a < b ? b : a));
}

int main(int argc, char **argv) {
  static const struct {
    const char *name;
    void (*run)(long);
  } cases[] = {{"create", create},         {"mutex", mutex_alone},         {"read-lock", read_alone},
               {"write-lock", write_alone}, {"semaphore", semaphore_alone}};
  long count = argc == 3 ? atol(argv[2]) : 0;
  if (count <= 0) return 2;
  if (!strcmp(argv[1], "mutex-contended")) {
    contended(count);
    return 0;
  }
  sem_init(&semaphore, 0, 1);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    if (strcmp(argv[1], cases[i].name)) continue;
    // A process that never had a second thread is spared the atomic instructions.
    if (cases[i].run != create) create(1);
    long start = now();
    cases[i].run(count);
    printf("%ld\n", (now() - start) * 1000 / count);
    return 0;
  }
  return 2;
}
