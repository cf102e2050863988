@echo off
rem Starts Demarche from the folder it lies in, wherever it is called from.
setlocal
set "HOME_DIR=%~dp0.."
set "JDK="
rem JAVA_HOME, then java on the path, then the usual places: the first that is new enough.
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do if not defined JDK call :try "%%~dpj.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%USERPROFILE%\.jdks\*") do if not defined JDK call :try "%%~d"
if not defined JDK (
  echo Demarche needs Java 25 or newer and found none; install one or set JAVA_HOME to it. 1>&2
  exit /b 1
)
rem A command is over before the second compiler would pay off.
set "QUICK="
if not "%~1"=="" set "QUICK=-XX:TieredStopAtLevel=1"
"%JDK%\bin\java" --module-path "%HOME_DIR%\javafx" --add-modules javafx.controls ^
  --enable-native-access=javafx.graphics,ALL-UNNAMED -XX:+UseSerialGC %QUICK% ^
  -cp "%HOME_DIR%\lib\*" demarche.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" exit /b 0
set "VERSION=0"
for /f "tokens=2 delims=.=" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do set "VERSION=%%~v"
set "VERSION=%VERSION:"=%"
if %VERSION% GEQ 25 set "JDK=%~1"
exit /b 0
