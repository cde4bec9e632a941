#### month
import calendar
print(calendar.month(2024, 2))
print(calendar.month(2023, 10, w=4, l=2))
calendar.prmonth(2025, 6)
#### year
import calendar
print(calendar.calendar(2023))
print(calendar.TextCalendar(6).formatyear(2024, w=3, l=2, c=4, m=4))
#### html
import calendar
print(calendar.HTMLCalendar().formatmonth(2024, 5))
print(len(calendar.HTMLCalendar(6).formatyear(2024)), calendar.HTMLCalendar().formatweekheader())
#### functions
import calendar
print(calendar.monthrange(2024, 2), calendar.monthcalendar(2023, 10), calendar.weekday(2024, 1, 1), calendar.isleap(1900), calendar.isleap(2000), calendar.leapdays(1900, 2001), calendar.timegm((2024, 1, 1, 0, 0, 0)), calendar.weekheader(3))
#### iterators
import calendar
c = calendar.Calendar(6)
print(list(c.itermonthdates(2024, 2))[:3], list(c.itermonthdays(2024, 2))[:8], list(c.itermonthdays2(2024, 2))[:8], list(c.itermonthdays3(2024, 2))[:3], list(c.itermonthdays4(2024, 2))[:3], list(c.iterweekdays()), c.yeardayscalendar(2024, 4)[0][1], c.monthdays2calendar(2024, 3)[0], c.monthdatescalendar(2024, 3)[-1][-1])
#### names
import calendar
print(list(calendar.month_name), list(calendar.month_abbr), list(calendar.day_name), list(calendar.day_abbr), calendar.MONDAY, calendar.SUNDAY, calendar.day_name[2], calendar.month_name[3])
#### errors
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import calendar
t(calendar.monthrange, 2024, 13); t(calendar.setfirstweekday, 9); t(calendar.weekday, 2024, 2, 30); t(calendar.month, 2024, 0)
#### first_weekday
import calendar
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.month(2024, 9), calendar.firstweekday(), calendar.monthcalendar(2024, 9)[0])
